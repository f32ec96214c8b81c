import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dos } from '../../tools/proof/terms/advice';
import { questionIds } from '../../tools/proof/terms/questions';
import { ends, walk } from '../../tools/proof/terms/screens';
import { taskIds } from '../../tools/proof/terms/tasks';

type Ids = readonly string[];
/** How a list differs from the base’s: the ids that come and go, and for a path the screen at which it now ends. */
interface Difference {
  readonly with?: Ids;
  readonly without?: Ids;
  readonly to?: string;
}
type ListOrDifference = Ids | Difference;

/** What must follow from a case, as `replay` prints it. */
export interface Expected {
  readonly id: string;
  readonly path: Ids;
  readonly evidence: { readonly do: Ids; readonly doNot: Ids };
  readonly risks: Readonly<Record<string, string>>;
  readonly outstanding: Ids;
  readonly plan: readonly Row[];
  readonly [key: string]: unknown;
}
/** A row of the plan; what it leaves out is nothing. */
type Row = Readonly<Record<string, unknown>>;
const emptyRow: Row = { by: null, told: [], news: [] };
const withRows = (expected: Expected): Expected => ({
  ...expected,
  plan: expected.plan.map((row) => ({ ...emptyRow, ...row })),
});

interface Differing {
  readonly id: string;
  readonly path?: ListOrDifference;
  readonly evidence?: { readonly do?: ListOrDifference; readonly doNot?: Ids };
  readonly risks?: Readonly<Record<string, string>>;
  readonly outstanding?: ListOrDifference;
}

// The orders in which the flow lists them, from the proof’s own statement of it: not from the code that is tried.
const screens: Ids = [...walk, ...ends];
const due: Ids = [...questionIds, ...taskIds];

const isWhole = (given: ListOrDifference): given is Ids => Array.isArray(given);

/** A list by what differs from the base’s, in the flow’s order. Throws where it adds what is there, or takes away what is not. */
export function listOf(base: Ids, given: ListOrDifference = base, order: Ids): Ids {
  if (isWhole(given)) return given;
  const { with: come = [], without: gone = [], to } = given;
  const until = to === undefined ? base : base.filter((id) => order.indexOf(id) <= order.indexOf(to));
  const wrong = [
    ...come.filter((id) => until.includes(id) || !order.includes(id)),
    ...gone.filter((id) => !until.includes(id)),
  ];
  const all = [...until.filter((id) => !gone.includes(id)), ...come];
  if (to !== undefined && !all.includes(to)) wrong.push(to);
  if (wrong.length > 0) throw new Error(`is no difference: ${wrong.join(', ')}`);
  return order.filter((id) => all.includes(id));
}

/** A whole result from what it has in common with its base and what differs. */
function differing(base: Expected, { path, evidence, risks, outstanding, ...rest }: Differing): Expected {
  return {
    ...base,
    ...rest,
    path: listOf(base.path, path, screens),
    risks: { ...base.risks, ...risks },
    evidence: { ...base.evidence, ...evidence, do: listOf(base.evidence.do, evidence?.do, dos) },
    outstanding: listOf(base.outstanding, outstanding, due),
  };
}

const folder = join(import.meta.dirname, '../cases');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
/** What must follow from each base. */
export const expectedOfBases: Readonly<Record<string, Expected>> = Object.fromEntries(
  Object.entries(read('bases/expected.json') as Readonly<Record<string, Expected>>).map(([id, one]) => [
    id,
    withRows(one),
  ]),
);

/** What must follow from a case of `tests/cases`, put together with its base where it stands on one. */
export function expectedOf(id: string): Expected {
  const { on, ...given } = read(`expected/${id}.json`) as Expected & { readonly on?: string };
  if (on === undefined) return withRows(given);
  const base = expectedOfBases[on];
  if (!base) throw new Error(`${id}: no base is called ${on}`);
  return withRows(differing(base, given));
}
