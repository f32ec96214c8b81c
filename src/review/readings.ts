import type { Piece } from 'virtual:drawn';
import readings from 'virtual:readings';
import { readers } from '../updates/roles';
import { dayInWords } from '../words/dates';
import { bookTexts } from '../words/languages';
import type { Words } from '../words/words';
import { textsIn, textsUnder } from './rows';

/** The places of an answer's label and of what is said for it. */
const placesOf = ({ key }: Piece): readonly string[] => {
  const [, answer] = /^questions:([\w-]+\/options\/[\w-]+)\/label$/.exec(key) ?? [];
  const place = answer?.replace('/options', '');
  return place === undefined ? [key] : [key, `spoken:${place}`];
};

/** Returns the keys of the texts that pieces show; texts behind a star count where each of them appears. */
export function keysOf(pieces: readonly Piece[]): readonly string[] {
  const places = pieces.flatMap(placesOf).filter((place) => !place.includes('*'));
  // Welsh has a text for each form of a number.
  return [...new Set(places.flatMap((place) => textsUnder('cy', place)).map(([key]) => key))];
}
/** Returns the keys of all texts of the book, which must be loaded. */
export const allKeys = (): readonly string[] =>
  bookTexts('cy').flatMap(([file, texts]) => textsIn(texts, `${file}:`).map(([key]) => key));

/** Returns how many texts were read as they are now, a line per role; `isWhole` includes roles that read none. */
export const readInWords = (words: Words, keys: readonly string[], isWhole = false): readonly string[] =>
  readers.flatMap((role) => {
    const days = keys.flatMap((key) => readings[key]?.[role] ?? []).sort();
    const last = days.at(-1);
    if (last === undefined) return isWhole ? [words.t(`book:unread/${role}`)] : [];
    const about = { read: days.length, all: keys.length, date: dayInWords(words, last) };
    return [words.t(`book:read/${role}`, about)];
  });
