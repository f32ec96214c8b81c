import lastProof from './last-proof.json';
import type { Words } from '../../words/words';
import { dayInWords } from '../../words/dates';
import type { Locale } from '../../words/keys';

export type PromiseId = keyof Locale['promises'];
export const promiseIds = lastProof.promises.map(({ id }) => id as PromiseId);

/** A number with commas, as both languages write it: `412,345`. */
export const inGroups = (number: string | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

const isRecorded = lastProof.promises.some(({ classes, listed }) => classes + listed > 0);

/** What the last proof found of one promise; that there is none yet, where there is none. */
export function provedOf({ t }: Words, promise: PromiseId): readonly string[] {
  const proved = lastProof.promises.find(({ id }) => id === promise);
  if (!proved || !isRecorded) return [t('book:proof/none')];
  return [
    t(proved.holds ? 'book:proof/holds' : 'book:proof/fails'),
    ...(proved.classes > 0
      ? [t('book:proof/cases', { cases: inGroups(proved.cases) }), t('book:proof/classes', { classes: inGroups(proved.classes) })] : []),
    ...(proved.listed > 0 ? [t('book:proof/listed', { listed: inGroups(proved.listed) })] : []),
  ];
}

/** The last proof as a whole: its date, and its counts. */
export function proofInWords(words: Words): readonly string[] {
  if (!isRecorded) return [words.t('book:proof/none')];
  const { date, chart, random, faults } = lastProof;
  const grouped = (counts: Record<string, number>) => Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, inGroups(count)]));
  return [
    words.t('book:proof/on', { date: dayInWords(words, date) }), words.t('book:proof/chart', grouped(chart)),
    words.t('book:proof/random', grouped(random)), ...(faults.seeded > 0 ? [words.t('book:proof/faults', grouped(faults))] : []),
  ];
}
