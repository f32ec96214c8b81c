import { clauseIds, type Ground } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import type { Condition } from '#protocol/questions';
import { always } from '#protocol/shapes';
import ambiguities from '../../../docs/ambiguities.md?raw';
import en from '../../../locales/en/readings.json';
import { type Words, type Key, type Locale, dateInWords } from '../../words/words';
import { whenInWords } from '../../chart/when-in-words';
import recorded from '../last-proof.json';
import { type JudgementId, numbers } from '../part-ids';
import { asked } from './asked';
import { newer, sureLines } from './newer';
import { plan } from './plan';
import { said } from './said';
import { basisAt, type JudgedRow, lines, type NumberedRow, standsOn, type Table, tableOf } from './table';

/** The last recorded proof. In its sample of small changes, each counts once, under the check that found it first. */
export const lastProof = recorded;
type Proved = (typeof lastProof.promises)[number];
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
function provedInWords({ t }: Words, { holds, classes, idle, listed, within }: Proved): readonly string[] {
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
function proofInWords(words: Words): readonly string[] {
  if (!isRecorded) return [words.t('book:proof/none')];
  const { date, chart, search, solver, random, faults } = lastProof;
  return [
    words.t('book:proof/on', { date: dateInWords(words, date) }),
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

type Rule = readonly [line: Key, rule: { readonly shownWhen: Condition }];
const ruleRow = (words: Words, [line, { shownWhen }]: Rule): JudgedRow => ({
  cells: [words.t(line), shownWhen === always ? '' : whenInWords(words, shownWhen), standsOn(words, basisAt(line))],
});
const evidenceRules: readonly (readonly [title: Key, rules: readonly Rule[]])[] = [
  ['ui:evidence/doNot', doNotIds.map((id) => [`do-nots:${id}`, doNots[id]])],
  ['ui:evidence/do', doIds.map((id) => [`advice:do/${id}/line`, dos[id]])],
];
const evidence = (words: Words): readonly Table[] =>
  evidenceRules.map(([title, rules]) => ({
    title: words.t(title),
    ...tableOf(words, undefined, ['what', 'when', 'stands'], rules, ruleRow),
  }));

/** A place where the protocol can be read in two ways. */
export type ReadingId = keyof typeof en;
/** All places where the protocol can be read in two ways, in order. */
export const readingIds = Object.keys(en) as readonly ReadingId[];

const table = ambiguities.split('\n');

/** Returns what a reading is about, by its row in docs/ambiguities.md; empty for the whole protocol. */
export function refsOfReading(id: ReadingId): readonly Ground[] {
  const shown = table.find((line) => line.startsWith(`| ${id} |`))?.split(' | ')[3] ?? '';
  const words: readonly string[] = shown.match(/[\w.-]+/g) ?? [];
  const clauses = clauseIds.filter((clause) => words.includes(clause));
  return shown.includes('good practice') ? [...clauses, 'good-practice'] : clauses;
}

const readingRow = (words: Words, id: ReadingId): JudgedRow => ({
  id,
  cells: [
    words.t(`readings:${id}/unclear`),
    words.t(`readings:${id}/read`),
    standsOn(words, refsOfReading(id)) || words.t('judgement:allOfIt'),
  ],
});

function checkedOf({ t }: Words, { cases, holds, within }: Proved): string {
  if (!holds) return t('judgement:broken');
  if (within) return t('judgement:steps');
  return t(cases === '0' ? 'judgement:chosen' : 'judgement:every');
}

function promiseRow(words: Words, proved: Proved): JudgedRow {
  const id = proved.id as keyof Locale['promises'];
  return {
    id,
    cells: [`${words.t(`promises:${id}/name`)}. ${words.t(`promises:${id}/sentence`)}`, checkedOf(words, proved)],
    more: [`${words.t('book:proof/title')} ${provedInWords(words, proved).join(' ')}`],
  };
}

/** Readings of how the protocol is printed, dated and numbered, which decide nothing about a child. */
const ofPrint: readonly ReadingId[] = ['A20', 'A21', 'A23', 'A24', 'A25', 'A27', 'A36', 'A37', 'A38', 'A39'];
/** Promises that say what rows of other parts say, and then those on how the app works, which no protocol decides. */
const saidElsewhere: readonly string[] = ['P1', 'P2', 'P3', 'P7', 'P16', 'P18'];
const ofTheApp: readonly string[] = [
  'P9',
  'P10',
  'P11',
  'P13',
  'P14',
  'P20',
  'P21',
  'P22',
  'P23',
  'P24',
  'P25',
  'P27',
  'P28',
];

const tablesOf: Readonly<Record<JudgementId, (words: Words) => readonly Table[]>> = {
  plan,
  asked,
  said,
  evidence,
  readings: (words) => {
    const of = (ids: readonly ReadingId[]) => tableOf(words, undefined, ['unclear', 'read', 'stands'], ids, readingRow);
    return [of(readingIds.filter((id) => !ofPrint.includes(id))), { isApart: true, ...of(ofPrint) }];
  },
  newer,
  promises: (words) => {
    const of = (proved: readonly Proved[]) => tableOf(words, undefined, ['promise', 'checked'], proved, promiseRow);
    const isApart = ({ id }: Proved) => [...saidElsewhere, ...ofTheApp].includes(id);
    const { promises } = lastProof;
    return [of(promises.filter((one) => !isApart(one))), { isApart: true, ...of(promises.filter(isApart)) }];
  },
};

/** Gives the rows of a part that have no id their number in it, such as `2.14`. */
function numbered(tables: readonly Table[], part: JudgementId): readonly Table<NumberedRow>[] {
  let at = 0;
  const withId = (row: JudgedRow) => ({ ...row, id: row.id ?? `${numbers[part]}.${String((at += 1))}` });
  return tables.map((table) => ({ ...table, rows: table.rows.map(withId) }));
}

/** A part to judge in one language, from the actual rules and loaded texts. `more`: only in the book. */
export interface Judged {
  readonly lead: string;
  readonly more: readonly string[];
  readonly tables: readonly Table<NumberedRow>[];
}
export function judged(words: Words, part: JudgementId): Judged {
  const lead = words.maybe(`judgement:leads/${part}`, numbers) ?? words.maybe(`book:leads/${part}`, numbers) ?? '';
  const letters = part === 'newer' ? sureLines(words) : undefined;
  const more = part === 'promises' ? proofInWords(words) : [];
  return { lead: lines(lead, letters), more, tables: numbered(tablesOf[part](words), part) };
}
