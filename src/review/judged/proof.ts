import { dayInWords } from '../../words/dates';
import type { Words } from '../../words/words';
import recorded from '../last-proof.json';

/** The last recorded proof. In its sample of small changes, each counts once, under the check that found it first. */
export const lastProof = recorded;
/** What the last proof found of one promise. */
export type Proved = (typeof lastProof.promises)[number];
/** Returns a number with commas, as both languages write it: `412,345`. */
export const inGroups = (number: string | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Returns counts by name, each with commas. */
export const grouped = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, inGroups(count)]));

/** Returns a large number in words to two figures, `170 million million`; below a million, in digits. */
export function aboutInWords({ t }: Words, digits: string): string {
  if (Number(digits) < 1e6) return inGroups(digits);
  const [figures = '', exponent = ''] = Number(digits).toExponential(1).split('e+');
  const millions = Math.floor(Number(exponent) / 6);
  const number = inGroups(Number(`${figures}e${Number(exponent) % 6}`));
  return Array.from({ length: millions - 1 }).reduce<string>(
    (text) => t('book:proof/ofMillions', { number: text }),
    t('book:proof/million', { number }),
  );
}

const isRecorded = lastProof.promises.some(({ classes, listed }) => classes + listed > 0);

/** Returns what the last proof found of one promise, or that there is none yet. */
export function provedInWords({ t }: Words, { holds, classes, idle, listed, within }: Proved): readonly string[] {
  if (!isRecorded) return [t('book:proof/none')];
  return [
    t(holds ? 'book:proof/holds' : 'book:proof/fails'),
    ...(classes > 0 ? [t('book:proof/kinds', { kinds: inGroups(classes) })] : []),
    ...(idle > 0 ? [t('book:proof/idle', { idle: inGroups(idle) })] : []),
    ...(listed > 0 ? [t('book:proof/listed', { listed: inGroups(listed) })] : []),
    ...(within ? [t('book:proof/within', grouped(within))] : []),
  ];
}

/** Roughly how many cases are possible, and how they are tried; empty if the proof did not count them. */
function spaceInWords(words: Words): readonly string[] {
  const [most] = lastProof.promises
    .map(({ cases }) => cases)
    .sort((one, other) => other.length - one.length || (one < other ? 1 : -1));
  return most === undefined || most === '0'
    ? []
    : words.lines('book:proof/space', { cases: aboutInWords(words, most) });
}

/** The results of the random changes, one figure per check; empty if there are none yet. */
function sampleInWords({ t }: Words): readonly string[] {
  const { why, ...found } = lastProof.sample;
  return found.tried === 0 ? [] : [t('book:proof/sample', grouped(found)), t('book:proof/sampleWhy', grouped(why))];
}

/** Returns the last proof as a whole: its date and its counts. */
export function proofInWords(words: Words): readonly string[] {
  if (!isRecorded) return [words.t('book:proof/none')];
  const { date, chart, search, solver, random, faults } = lastProof;
  return [
    words.t('book:proof/on', { date: dayInWords(words, date) }),
    ...spaceInWords(words),
    words.t('book:proof/chart', grouped(chart)),
    words.t('book:proof/search', grouped(search)),
    words.t('book:proof/random', grouped(random)),
    words.t('book:proof/solver', grouped(solver)),
    ...(faults.seeded > 0 ? [words.t('book:proof/faults', grouped(faults))] : []),
    ...sampleInWords(words),
    words.t('book:proof/same'),
  ];
}
