import type { ReactNode } from 'react';
import type { ClauseId, Ground } from '#protocol/clauses';
import { type ScreenId, taskOf } from '#protocol/screens';
import { type TaskId, tasks } from '#protocol/tasks';
import { Bullets, Paragraphs, Tagged } from '../words/Tagged';
import { type Language, writtenAt } from '../words/languages';
import type { Words } from '../words/words';
import { lineInWords } from '../wizard/updates/Grounded';
import { isGrounded } from '../wizard/updates/basis';

/** One row of the book in one language. Rows with the same key say the same in both. */
export interface Row {
  readonly key: string;
  readonly label?: string | undefined;
  /** When it is shown, as a separate line above it. */
  readonly when?: string | undefined;
  readonly body: ReactNode;
}
/** The rows of a table in one language. Every language has the same keys in the same order. */
export type RowsIn = (words: Words) => readonly Row[];

/** A text with its key, such as `ui:actions/continue`. */
type KeyedText = readonly [key: string, text: string];
/** Returns the texts in a file, whose key ends with a colon, or in part of one, in their order. */
export function textsIn(part: unknown, key: string): readonly KeyedText[] {
  if (typeof part === 'string') return [[key, part]];
  const start = key.endsWith(':') ? key : `${key}/`;
  return Object.entries(part ?? {}).flatMap(([name, inner]) => textsIn(inner, start + name));
}

/** Returns the texts under a place such as `ui:danger`; for a counted text, those of its plural forms. */
export function textsUnder(language: Language, place: string): readonly KeyedText[] {
  const above = place.slice(0, place.lastIndexOf('/'));
  const isForm = ([key]: KeyedText) => key !== place && key.replace(/_[a-z]+$/, '') === place;
  return [...textsIn(writtenAt(language, place), place), ...textsIn(writtenAt(language, above), above).filter(isForm)];
}

/** Returns the texts under a place, line by line, each once, with three dots for any values. */
export const linesUnder = ({ language }: Words, place: string): readonly string[] => [
  ...new Set(textsUnder(language, place).flatMap(([, text]) => text.replace(/\{\{\w+\}\}/g, '[…]').split('\n'))),
];

/** Returns the lines of a text, each with what it is based on, if it says so. */
export const linesShown = (words: Words, key: string): readonly string[] =>
  isGrounded(key) ? words.lines(key).map((_, at) => lineInWords(words, key, at)) : linesUnder(words, key);

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

/** Where a screen leads, line by line. */
export const Leads = ({ lines }: { lines: readonly string[] }) => (
  <ul className="leads">
    {lines.map((line) => (
      <li key={line}>
        <Tagged text={line} />
      </li>
    ))}
  </ul>
);

/** Returns the label of a row; undefined if its texts need none. */
export const labelOf = (words: Words, name: string): string | undefined => words.maybe(`book:labels/${name}`);

/** Returns a row with all the texts under a place, and a label; an empty array if there are no such texts. */
export function textRow(words: Words, label: string, place: string): readonly Row[] {
  const lines = linesUnder(words, place);
  return lines.length === 0 ? [] : [{ key: place, label: labelOf(words, label), body: <Lines lines={lines} /> }];
}

/** Highlights that something appears nowhere, or is based on nothing. */
export const Missing = ({ text }: { text: string }) => (
  <p className="missing">
    <strong>{text}</strong>
  </p>
);

const groundInWords = ({ t }: Words, ground: Ground): string =>
  ground === 'good-practice' ? t('ui:goodPractice') : t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${ground}`) });

/** What a report is based on only if grooming is identified (5.5.5-d). */
const onlyWhenGroomed = (task: TaskId): readonly ClauseId[] => tasks[task].clausesWhenGroomed ?? [];

/** Whether a screen is based on a ground only if grooming is identified. */
export const needsGrooming = (screen: ScreenId | undefined, ground: Ground): boolean => {
  const task = screen && taskOf(screen);
  return task !== undefined && onlyWhenGroomed(task).some((clause) => clause === ground);
};
/** Returns a text, adding that grooming must be identified if `isSo`. */
export const whereGroomed = ({ t }: Words, text: string, isSo: boolean): string =>
  isSo ? t('book:whereGroomed', { text }) : text;

/** Returns what a screen is based on, line by line. */
export const groundsInWords = (words: Words, grounds: readonly Ground[], screen?: ScreenId): readonly string[] =>
  grounds.map((ground) => whereGroomed(words, groundInWords(words, ground), needsGrooming(screen, ground)));
