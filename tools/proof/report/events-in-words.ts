import type { Wrong } from '../breadth/search';
import type { Deed } from '../subject/app';
import type { Event } from '../subject/chart';
import { withNames } from './in-words';
import { words } from './texts';

type Plain = keyof typeof words.report.event;

/** An event of the chart in words. */
export function eventInWords(event: Event): string {
  const [kind = '', of = ''] = event.type.split('.') as [Plain | 'mark', string];
  if (kind === 'mark' && 'task' in event) {
    const mark = words.report.mark[of as keyof typeof words.report.mark];
    const text = typeof mark === 'string' ? mark : mark['by' in event ? event.by : 'police'];
    return withNames(text, { task: event.task });
  }
  const option = 'answer' in event ? [event.answer].flat().join(' ') : '';
  const task = 'task' in event ? event.task : '';
  return withNames(words.report.event[kind as Plain] ?? event.type, { question: of, screen: of, option, task });
}

/** Something done in the app, in words. */
export function deedInWords(deed: Deed): string {
  if (deed.do === 'send') return eventInWords(deed.event);
  const text = words.report.deed[deed.do];
  if (deed.do === 'tick')
    return withNames(deed.options.length > 0 ? text : words.report.deed.untick, {
      question: deed.question,
      option: deed.options.join(' '),
    });
  if (deed.do === 'tick-early') return withNames(text, { question: 'immediate-danger', option: deed.option });
  return withNames(text, { hash: 'hash' in deed ? deed.hash : '', task: 'task' in deed ? deed.task : '' });
}

/** What is wrong after them: what is done besides to see it, and a sentence. */
export const wrongInWords = ({ what, found = '', wanted = '', then = [] }: Wrong): readonly string[] => [
  ...then.map((deed) => deedInWords({ do: deed })),
  withNames(words.report.breadthWrong[what as keyof typeof words.report.breadthWrong] ?? what, { found, wanted }),
];
