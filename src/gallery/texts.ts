import drawn, { type Piece } from 'virtual:drawn';
import { type ScreenId, screenIds } from '#protocol/screens';
import { allKeys, keysIn } from '../review/readings';
import { type Language, writtenAt } from '../words/languages';
import { wordsFile } from '../training/cases/load';
import { shippedIds } from '../training/model/shipped';
import { plain } from '../words/Tagged';
import { type Words, wordsIn } from '../words/words';
import { type TrainingPage, trainingPages } from './training-pages';

/** Texts by their keys: of one that is counted, that of the form. */
export type Asked = Map<string, string>;

const form = /_(zero|one|two|few|many|other)$/;
/** The key of the form of a text that a number asks for. */
const formFor = (language: Language, key: string, count: unknown): string =>
  typeof count === 'number' ? `${key}_${new Intl.PluralRules(language).select(count)}` : key;

/** The key at which a language has a text of Welsh: English has fewer forms of what is counted. */
export const keyIn = (language: Language, key: string): string =>
  writtenAt(language, key) === undefined ? key.replace(form, '_other') : key;

/** A text as it is written in a language; empty where it has none. */
export function textOf(language: Language, key: string): string {
  const text = writtenAt(language, keyIn(language, key));
  return typeof text === 'string' ? text : '';
}

/** The texts of a language; each that is asked for is noted, as it is shown. */
export function notingWords(language: Language, asked: Asked): Words {
  const words = wordsIn(language);
  const t: Words['t'] = (key, values) => {
    const text = words.t(key, values);
    asked.set(formFor(language, key, values?.['count']), text);
    return text;
  };
  return {
    language,
    t,
    maybe: (key, values) => (words.maybe(key, values) === undefined ? undefined : t(key as never, values)),
    lines: (key, values) => t(key, values).split('\n'),
  };
}

/** The lines of a text as a page shows them. */
export const linesOf = (text: string): readonly string[] =>
  plain(text)
    .split('\n')
    .filter((line) => line !== '');

const keysOf = (file: string): readonly string[] => keysIn(writtenAt('cy', `${file}:`), `${file}:`);
/** The keys of the texts of training. They must be loaded. */
const trainingKeys = (): readonly string[] =>
  ['training', 'reasons', 'live-chart', ...shippedIds.map(wordsFile)].flatMap(keysOf);

/** What some cases tell in a language. */
export const toldIn = (language: Language, ids: readonly string[]): Asked =>
  new Map(ids.flatMap((id) => keysOf(wordsFile(id))).map((key) => [key, textOf(language, key)]));

/** The keys of the texts with these words in either language, or in their key: those of training too. */
export function keysWith(words: string): readonly string[] {
  const sought = words.toLowerCase();
  return [...allKeys(), ...trainingKeys()].filter((key) =>
    [key, textOf('cy', key), textOf('en', key)].some((text) => plain(text).toLowerCase().includes(sought)),
  );
}

const isFor = (key: string) => {
  const place = key.replace(form, '');
  return (pattern: string): boolean => new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(place);
};

/** The pages of training on which a text stands in some state, as they were drawn when the app was built. */
export const trainingWith = (key: string): readonly TrainingPage[] =>
  trainingPages.filter((page) => drawn.training[page]?.some(isFor(key)) === true);

/** The screens on which a text stands in some case, or around all of them; as they were drawn for the reviewer’s book. */
export function screensWith(key: string): readonly ScreenId[] | 'around' {
  const holds = (pieces: readonly Piece[] = []) => pieces.map((piece) => piece.key).some(isFor(key));
  return holds(drawn.around) ? 'around' : screenIds.filter((screen) => holds(drawn.screens[screen]));
}
