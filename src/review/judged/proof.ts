import { dayInWords } from '../../words/dates';
import type { Words } from '../../words/words';
import recorded from '../last-proof.json';

type Counts<Name extends string> = Readonly<Record<Name, number>>;
/** What the book prints of the last proof that was recorded. */
interface LastProof {
  readonly date: string;
  readonly edition?: string;
  readonly promises: readonly (Counts<'idle' | 'classes' | 'listed'> & {
    readonly id: string;
    readonly cases: string;
    readonly holds: boolean;
    readonly within?: Counts<'depth' | 'list' | 'states' | 'steps'>;
  })[];
  readonly chart: Counts<'states' | 'checked'>;
  readonly search: Counts<'depth' | 'list' | 'states' | 'steps'>;
  readonly random: Counts<'cases' | 'differ'>;
  readonly solver: Counts<'queries' | 'broken'>;
  readonly faults: Counts<'seeded' | 'caught'>;
  /** Small changes drawn by lot, each counted for the one witness that found it first. */
  readonly sample: Counts<'tried' | 'proof' | 'words' | 'tests' | 'left'> & {
    readonly why: Counts<'alike' | 'unseen' | 'gap' | 'unread'>;
  };
}
export const lastProof: LastProof = recorded;

export type Proved = LastProof['promises'][number];
/** A number with commas, as both languages write it: `412,345`. */
export const inGroups = (number: string | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Counts by name, each with commas. */
export const grouped = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, inGroups(count)]));

/** A great number in words, to two figures: `170 million million`. One below a million is written out. */
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

/** What the last proof found of one promise; that there is none yet, where there is none. */
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

/** How many cases are possible, about, and how they are tried; nothing where the proof did not count them. */
function spaceInWords(words: Words): readonly string[] {
  const [most] = lastProof.promises
    .map(({ cases }) => cases)
    .sort((one, other) => other.length - one.length || (one < other ? 1 : -1));
  return most === undefined || most === '0'
    ? []
    : words.lines('book:proof/space', { cases: aboutInWords(words, most) });
}

/** What came of the changes that were drawn by lot, one figure a witness; nothing where none were drawn yet. */
function sampleInWords({ t }: Words): readonly string[] {
  const { why, ...found } = lastProof.sample;
  if (found.tried === 0) return [];
  const { tried, proof, words, tests, left } = found;
  return [
    t('book:proof/sample', grouped({ tried, proof, words, tests, left })),
    t('book:proof/sampleWhy', grouped(why)),
  ];
}

/** The last proof as a whole: its date, and its counts. */
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
