import { clauseIds, type Ground } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import type { Condition } from '#protocol/questions';
import { always } from '#protocol/shapes';
import ambiguities from '../../../docs/ambiguities.md?raw';
import en from '../../../locales/en/readings.json';
import type { Words, Key, Locale } from '../../words/words';
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

type PromiseId = keyof Locale['promises'];
/** What the proof does not show of a screen, by promise. */
const unproven = {
  ...{ P1: 'rules', P2: 'rules', P3: 'rules', P5: 'rules', P7: 'rules', P9: 'rules', P16: 'rules', P18: 'rules' },
  ...{ P4: 'shown', P6: 'shown', P8: 'shown', P12: 'shown', P13: 'shown', P17: 'shown', P19: 'shown', P20: 'shown' },
  ...{ P25: 'shown', P26: 'shown', P27: 'shown', P28: 'shown', P15: 'around' },
  ...{ P10: 'moves', P11: 'moves', P14: 'texts' },
  ...{ P21: 'steps', P22: 'steps', P23: 'steps', P24: 'steps' },
} as const satisfies Readonly<Record<PromiseId, keyof Locale['judgement']['unproven']>>;

function checkedOf({ t }: Words, { id, cases, holds, within }: Proved): string {
  if (!holds) return t('judgement:broken');
  const how = within ? 'steps' : cases === '0' ? 'chosen' : 'every';
  return lines(t(`judgement:${how}`), t(`judgement:unproven/${unproven[id as PromiseId]}`));
}

function promiseRow(words: Words, proved: Proved): JudgedRow {
  const id = proved.id as PromiseId;
  return {
    id,
    cells: [`${words.t(`promises:${id}/name`)}. ${words.t(`promises:${id}/sentence`)}`, checkedOf(words, proved)],
  };
}

/** Readings of how the protocol is printed, dated and numbered, which decide nothing about a child. */
const ofPrint: readonly ReadingId[] = ['A20', 'A21', 'A23', 'A24', 'A25', 'A27', 'A36', 'A37', 'A38', 'A39'];
/** Promises that say what rows of other parts say, and then those on how the app works, which no protocol decides. */
const notToJudge: readonly string[] = [
  ...['P1', 'P2', 'P3', 'P7', 'P16', 'P18'],
  ...['P9', 'P10', 'P11', 'P13', 'P14', 'P20', 'P21', 'P22', 'P23', 'P24', 'P25', 'P27', 'P28'],
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
    const isApart = ({ id }: Proved) => notToJudge.includes(id);
    const { promises } = lastProof;
    return [of(promises.filter((one) => !isApart(one))), { isApart: true, ...of(promises.filter(isApart)) }];
  },
};

function numbered(tables: readonly Table[], part: JudgementId): readonly Table<NumberedRow>[] {
  let at = 0;
  const withId = (row: JudgedRow) => ({ ...row, id: row.id ?? `${numbers[part]}.${String((at += 1))}` });
  return tables.map((table) => ({ ...table, rows: table.rows.map(withId) }));
}

/** Returns a part to judge in one language, from the actual rules and loaded texts. */
export function judged(words: Words, part: JudgementId) {
  const lead = words.maybe(`judgement:leads/${part}`, numbers) ?? words.maybe(`book:leads/${part}`, numbers) ?? '';
  const letters = part === 'newer' ? sureLines(words) : undefined;
  return { lead: lines(lead, letters), tables: numbered(tablesOf[part](words), part) };
}
export type Judged = ReturnType<typeof judged>;
