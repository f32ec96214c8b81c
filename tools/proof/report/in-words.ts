import type { About, PromiseId, SearchedId, Told } from '../promises/check';
import { nameOf, optionNames, plain, questionName, taskName, textAt } from './names';
import { texts, words } from './texts';

/** Within a sentence it is “the Police”, or “yr heddlu”. */
const within = (value: string, before: string): string =>
  /(^|[.:] )$/.test(before) ? value : value.replace(/^(The|Yr?) /, (article) => article.toLowerCase());
/** A text without marks, its values filled in. */
const filled = (text: string, values: About): string =>
  plain(text).replace(/\{\{(\w+)\}\}/g, (_, name: string, at: number, whole: string) =>
    within(values[name] ?? '', whole.slice(0, at)),
  );

/** A kind and an id in words, such as `status made`; a question where the kind is left out. */
const kindAndId = (value: string): string => {
  const [kind = '', id] = value.split(' ');
  return id ? (nameOf[kind]?.(id) ?? id) : questionName(value);
};
/** The phrases that name a task, by another kind. */
const ofTask = ['status', 'by', 'waits', 'told', 'news', 'any-news', 'follow-up', 'opens', 'takes', 'order'];
/** The same within a phrase of `what` or `lost`, such as “CEOP drops out of the plan.”; of some a third word names what it is besides. */
function phrase(phrases: 'what' | 'lost', value: string): string {
  const [kind = '', id = '', other = ''] = value.split(' ');
  const name = (ofTask.includes(kind) ? taskName : nameOf[kind])?.(id) ?? id;
  const ofOther = kind === 'takes' ? 'action' : other.includes(':') ? 'fact' : 'task';
  return filled(textAt(words, phrases, kind) ?? value, { name, other: nameOf[ofOther]?.(other) ?? other });
}

/** By what a rule or a query of the solver begins with, which phrase says what it is about. */
const ofRule: readonly (readonly [RegExp, string])[] = [
  [/^(planned|status|settled) (\S+).*/, '$1 $2'],
  [/^(not no|not none|unsure instead|unsure added|yes as unsure) /, 'answer '],
  [/^word goes with \S+ (\S+).*/, 'by $1'],
  [/^news (after )?(\S+)( made| told-more| missing| needless)$/, 'any-news $2'],
  [/^(complete|all-done|danger|stale) .*/, '$1'],
  [/^planned /, 'task '],
  [/^settled /, 'status '],
  [/^open /, 'opens '],
  [/^outstanding /, 'question '],
  [/^on-path /, 'screen '],
  [/^(first|second) /, 'order '],
  [/^to-follow /, 'follow-up '],
];
/** What rules or a query of the solver are about. */
function rulesInWords(names: string): string {
  const phraseOf = (name: string): string =>
    phrase(
      'what',
      ofRule.reduce((rest, [from, to]) => rest.replace(from, to), name),
    );
  return [...new Set(names.split(', ').map(phraseOf))].join('; ');
}

/** What a check is about, each id in its words. */
function named(about: About): About {
  const name = (key: string, value: string): string => {
    if (key === 'what' || key === 'lost') return phrase(key, value);
    if (key === 'rules' || key === 'query') return rulesInWords(value);
    if (key === 'found' || key === 'wanted' || key === 'other') return kindAndId(value);
    if (key === 'from' || key === 'option') return optionNames(about['question'] ?? '', value.split(' '));
    return nameOf[key]?.(value) ?? value;
  };
  return Object.fromEntries(Object.entries(about).map(([key, value]) => [key, plain(name(key, value))]));
}

/** What is wrong, in a sentence. */
export const inWords = ({ wrong, about }: Told): string => filled(words.wrong[wrong], named(about));
/** Any text, filled in with what a check is about. */
export const withNames = (text: string, about: About): string => filled(text, named(about));

/** An answer, such as “Devices: Tablet; Phone”. */
export const answerInWords = (template: string, question: string, options: readonly string[]): string =>
  filled(template, { question: questionName(question), option: optionNames(question, options) });
/** A thing that decides a promise. */
export function thingName(thing: string): string {
  if (thing === 'told') return words.report.told;
  return thing.startsWith('mark ')
    ? filled(words.report.marks, { task: taskName(thing.slice(5)) })
    : questionName(thing);
}

type Line = Exclude<keyof typeof words.report, 'mark' | 'press' | 'event' | 'deed' | 'breadthWrong' | 'unlike'>;
/** A line of the report, with its values filled in. */
export const say = (key: Line, values: About = {}): string => filled(words.report[key], values);
/** A promise by its number and its name. */
export const promiseInWords = (id: PromiseId | SearchedId): string => `${id} ${texts.promises[id].name}`;
