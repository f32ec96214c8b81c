import type { Piece } from 'virtual:drawn';
import readings from 'virtual:readings';
import { readers } from '../updates/roles';
import { dayInWords } from '../words/dates';
import { bookTexts, writtenAt } from '../words/languages';
import type { Words } from '../words/words';

/** The keys of the texts in a part of a file, which stands at a key. Welsh has a text for each form of a number. */
const keysIn = (part: unknown, key: string): readonly string[] =>
  part instanceof Object
    ? Object.entries(part).flatMap(([name, inner]) => keysIn(inner, `${key}${key.endsWith(':') ? '' : '/'}${name}`))
    : part === undefined
      ? []
      : [key];

/** The keys of the texts at a place: of a text that is counted, those of its forms. */
function keysAt(place: string): readonly string[] {
  const at = place.lastIndexOf('/');
  const forms = keysIn(writtenAt('cy', place.slice(0, at)), place.slice(0, at));
  return [
    ...keysIn(writtenAt('cy', place), place),
    ...forms.filter((key) => key.replace(/_[a-z]+$/, '') === place && key !== place),
  ];
}

/** What stands with an answer besides its own words. */
const placesOf = ({ key }: Piece): readonly string[] => {
  const [, answer] = /^questions:([\w-]+\/options\/[\w-]+)\/label$/.exec(key) ?? [];
  const place = answer?.replace('/options', '');
  return place === undefined ? [key] : [key, `say:${place}`, `spoken:${place}`];
};

/** The keys of the texts that pieces show; what stands for each of a kind is counted where each of them stands. */
export const keysOf = (pieces: readonly Piece[]): readonly string[] => [
  ...new Set(
    pieces
      .flatMap(placesOf)
      .filter((place) => !place.includes('*'))
      .flatMap(keysAt),
  ),
];
/** The keys of all texts of the book. They must be loaded. */
export const allKeys = (): readonly string[] =>
  bookTexts('cy').flatMap((bundle) => {
    const [file, texts] = bundle as readonly [string, unknown];
    return keysIn(texts, `${file}:`);
  });

/** How many of these texts were read as they stand, a line for each role in which any was; with `isWhole`, also that none was. */
export const readInWords = (words: Words, keys: readonly string[], isWhole = false): readonly string[] =>
  readers.flatMap((role) => {
    const days = keys.flatMap((key) => readings[key]?.[role] ?? []).sort();
    const last = days.at(-1);
    if (last === undefined) return isWhole ? [words.t(`book:unread/${role}`)] : [];
    const about = { read: days.length, all: keys.length, date: dayInWords(words, last) };
    return [words.t(`book:read/${role}`, about)];
  });
