import type { ReactNode } from 'react';
import type { Piece } from 'virtual:drawn';
import readings from 'virtual:readings';
import type { Ground } from '#protocol/clauses';
import { type ScreenId, taskOf } from '#protocol/screens';
import { tasks } from '#protocol/tasks';
import { groundsOf } from '../case/grounds';
import { Bullets, Paragraphs, Tagged, type Words, dateInWords, textsIn } from '../words/words';
import { type Language, writtenAt, bookTexts } from '../words/languages';
import { readers } from '../updates/roles';

/** One row of the book in one language. Rows with the same key say the same in both. */
export interface Row {
  readonly key: string;
  readonly label?: string | undefined;
  /** When it is shown, as a separate line above it. */
  readonly when?: string | undefined;
  readonly body: ReactNode;
}

/** Returns the texts under a place such as `ui:danger`; for a counted text, those of its plural forms. */
export function textsUnder(language: Language, place: string): ReturnType<typeof textsIn> {
  const above = place.slice(0, place.lastIndexOf('/'));
  const isForm = ([key]: readonly [string, string]) => key !== place && key.replace(/_[a-z]+$/, '') === place;
  return [...textsIn(writtenAt(language, place), place), ...textsIn(writtenAt(language, above), above).filter(isForm)];
}

/** Returns the texts under a place, line by line, each once, with three dots for any values. */
export const linesUnder = ({ language }: Words, place: string): readonly string[] => [
  ...new Set(textsUnder(language, place).flatMap(([, text]) => text.replace(/\{\{\w+\}\}/g, '[…]').split('\n'))),
];

/** One text, or a list of several; each is shown once. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const own = [...new Set(lines)];
  return own.length > 1 ? <Bullets lines={own} /> : <Paragraphs lines={own} />;
}

/** Short texts on one line with a label; nothing if there are none. */
export const Noted = ({ label, lines }: { label: string | undefined; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <p>
      <span className="row-aside">{label}:</span> <Tagged text={lines.join('; ')} />
    </p>
  );

/** Returns the label of a row; undefined if its texts need none. */
export const labelOf = (words: Words, name: string): string | undefined => words.maybe(`book:labels/${name}`);

/** Returns a row by the name of its label. */
export const labelled = (words: Words, name: string, body: ReactNode): Row => ({
  key: name,
  label: labelOf(words, name),
  body,
});

/** Highlights that something appears nowhere, or is based on nothing. */
export const Missing = ({ text }: { text: string }) => (
  <p className="missing">
    <strong>{text}</strong>
  </p>
);

const groundInWords = ({ t }: Words, ground: Ground): string =>
  ground === 'good-practice' ? t('ui:goodPractice') : t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${ground}`) });

/** Whether a screen is based on a ground only if grooming is identified (5.5.5-d). */
export function needsGrooming(screen: ScreenId, ground: Ground): boolean {
  const task = taskOf(screen);
  return task !== undefined && (tasks[task].clausesWhenGroomed ?? []).some((clause) => clause === ground);
}
/** Returns a text, adding that grooming must be identified if `isSo`. */
export const whereGroomed = ({ t }: Words, text: string, isSo: boolean): string =>
  isSo ? t('book:whereGroomed', { text }) : text;

/** Returns what a screen is based on, line by line. */
export const groundsInWords = (words: Words, screen: ScreenId): readonly string[] =>
  groundsOf(screen).map((ground) => whereGroomed(words, groundInWords(words, ground), needsGrooming(screen, ground)));

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
    const about = { read: days.length, all: keys.length, date: dateInWords(words, last) };
    return [words.t(`book:read/${role}`, about)];
  });
