import type { Piece } from 'virtual:drawn';
import readings from 'virtual:readings';
import { readers } from '../updates/roles';
import { dayInWords } from '../words/dates';
import { bookTexts, writtenAt } from '../words/languages';
import type { Words } from '../words/words';

/** The keys of the texts in part of a file; `key` is that part's key. Welsh has a text for each form of a number. */
const keysIn = (part: unknown, key: string): readonly string[] =>
  part instanceof Object
    ? Object.entries(part).flatMap(([name, inner]) => keysIn(inner, `${key}${key.endsWith(':') ? '' : '/'}${name}`))
    : part === undefined
      ? []
      : [key];

/** The keys of the texts at a place; for a counted text, those of its forms. */
function keysAt(place: string): readonly string[] {
  const at = place.lastIndexOf('/');
  const forms = keysIn(writtenAt('cy', place.slice(0, at)), place.slice(0, at));
  return [
    ...keysIn(writtenAt('cy', place), place),
    ...forms.filter((key) => key.replace(/_[a-z]+$/, '') === place && key !== place),
  ];
}

/** The places of an answer's label and of its sentences. */
const placesOf = ({ key }: Piece): readonly string[] => {
  const [, answer] = /^questions:([\w-]+\/options\/[\w-]+)\/label$/.exec(key) ?? [];
  const place = answer?.replace('/options', '');
  return place === undefined ? [key] : [key, `say:${place}`, `spoken:${place}`];
};

/** Returns the keys of the texts that pieces show; texts behind a star count where each of them appears. */
export const keysOf = (pieces: readonly Piece[]): readonly string[] => [
  ...new Set(
    pieces
      .flatMap(placesOf)
      .filter((place) => !place.includes('*'))
      .flatMap(keysAt),
  ),
];
/** Returns the keys of all texts of the book, which must be loaded. */
export const allKeys = (): readonly string[] =>
  bookTexts('cy').flatMap((bundle) => {
    const [file, texts] = bundle as readonly [string, unknown];
    return keysIn(texts, `${file}:`);
  });

/** Returns how many texts were read as they are now, a line per role; `isWhole` includes roles that read none. */
export const readInWords = (words: Words, keys: readonly string[], isWhole = false): readonly string[] =>
  readers.flatMap((role) => {
    const days = keys.flatMap((key) => readings[key]?.[role] ?? []).sort();
    const last = days.at(-1);
    if (last === undefined) return isWhole ? [words.t(`book:unread/${role}`)] : [];
    const about = { read: days.length, all: keys.length, date: dayInWords(words, last) };
    return [words.t(`book:read/${role}`, about)];
  });
