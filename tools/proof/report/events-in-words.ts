import type { Wrong } from '../breadth/search';
import type { Deed } from '../subject/app';
import type { ShowDeed } from '../subject/showing';
import type { Event } from '../subject/chart';
import { type Question, questionIds, questions } from '../terms/questions';
import { screens } from '../terms/screens';
import { bodies, followUpIds, taskIds } from '../terms/tasks';
import { say, withNames } from './in-words';
import { textAt } from './names';
import { words } from './texts';

const { hasOwn } = Object;
const isMarkable = (id: unknown): boolean => [...taskIds, ...followUpIds].some((known) => known === id);
const isQuestion = (id: string): id is Question => questionIds.some((known) => known === id);

/** What a mark is called that is there; undefined for any other. */
function markText(event: Event, does: string): string | undefined {
  if (!('task' in event) || !isMarkable(event.task) || !hasOwn(words.report.mark, does)) return undefined;
  const by = 'by' in event ? [event.by] : [];
  return textAt(words.report.mark, does, ...by.filter((body) => bodies.some((known) => known === body)));
}

/** What an event of another kind is called, whose screen, question and options there are; undefined for any other. */
function plainText(event: Event, kind: string, of: string): string | undefined {
  const options = 'answer' in event ? [event.answer].flat() : [];
  const isThere =
    kind === 'answer'
      ? isQuestion(of)
        && options.length > 0
        && options.every((option) => [...questions[of]].some((id) => id === option))
      : kind === 'change'
        ? isQuestion(of)
        : kind !== 'open' || screens.some((screen) => screen === of);
  return isThere && hasOwn(words.report.event, kind) ? textAt(words.report.event, kind) : undefined;
}

/** An event of the chart in words; one that no screen sends as it is. */
export function eventInWords(event: Event): string {
  const [kind = '', of = ''] = event.type.split('.');
  const text = kind === 'mark' ? markText(event, of) : plainText(event, kind, of);
  if (typeof text !== 'string') return withNames(words.report.nonsense, { event: JSON.stringify(event) });
  const option = 'answer' in event ? [event.answer].flat().join(' ') : '';
  const task = 'task' in event ? event.task : '';
  return withNames(text, { question: of, screen: of, option, task });
}

/** Something done in the app, in words. */
export function deedInWords(deed: Deed): string {
  if (deed.do === 'send') return eventInWords(deed.event);
  const text = 'in' in deed ? `${words.report.deed.speak} ${words.report.deed[deed.do]}` : words.report.deed[deed.do];
  if (deed.do === 'tick')
    return withNames(deed.options.length > 0 ? text : words.report.deed.untick, {
      question: deed.question,
      option: deed.options.join(' '),
    });
  if (deed.do === 'tick-early') return withNames(text, { question: 'immediate-danger', option: deed.option });
  return withNames(text, { hash: 'hash' in deed ? deed.hash : '', task: 'task' in deed ? deed.task : '' });
}

/** Something done where a case is shown to a group, in words. */
export const showDeedInWords = (deed: ShowDeed): string => withNames(words.report.deed.show, { deed });

/** What is wrong after them: what is done besides to see it, a sentence, and what differs. */
export function wrongInWords(wrong: Wrong): readonly string[] {
  const { what, differs, found = '', wanted = '', then = [], error } = wrong;
  if (error !== undefined) return [say('stopped', { error })];
  return [
    ...then.map((deed) => deedInWords({ do: deed })),
    withNames(words.report.breadthWrong[what as keyof typeof words.report.breadthWrong] ?? what, { found, wanted }),
    ...(differs === undefined ? [] : [`${say('differs')} ${differs}`]),
  ];
}
