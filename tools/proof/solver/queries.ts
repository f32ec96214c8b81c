import { promises } from '../promises/all';
import { type Check, promiseIds, type PromiseId, appliesTo } from '../promises/check';
import { UnreadableCase } from '../search/source';
import { meanings } from './rules';
import { all, always, any, named, not, type Term, type Terms } from './smt';
import { Writer } from './written';

/**
 * What a solver is asked of some checks of a promise: no case may break one of them and, as a control, there must be a
 * case of which one says something, and which it then keeps.
 */
export interface Query {
  readonly promise: PromiseId;
  /** What would be wrong, and what it is about, in ids. */
  readonly name: string;
  /** How the second case comes of the first, where there is one. */
  readonly given: Term;
  readonly broken: Term;
  readonly said: Term;
}

const writer = new Writer(meanings);

/** A check written down: the changes that it makes of a case, when it says something, and whether it then holds. */
interface Written {
  readonly name: string;
  readonly changes: readonly string[];
  readonly says: Term;
  readonly holds: Term;
}
/** Checks of the same, but for what would be lost, are one query. */
const nameOf = ({ wrong, about }: Check): string =>
  [wrong, ...Object.entries(about).flatMap(([key, id]) => (key === 'lost' || key === 'what' ? [] : id))].join(' ');
/** Writes a check down, unless it asks more than the rules of the file. */
function writtenOf(check: Check): readonly Written[] {
  if (check.cases !== 'every') return [];
  const changes = new Set<string>();
  try {
    const holds = writer.written((said) => check.holds(said), changes);
    const says = writer.written((said) => appliesTo(check, said), changes);
    return [{ name: nameOf(check), changes: [...changes], says, holds }];
  } catch (error) {
    if (error instanceof UnreadableCase) return [];
    throw error;
  }
}

function queryOf(promise: PromiseId, name: string, checks: readonly Written[]): Query {
  const [change, ...others] = new Set(checks.flatMap(({ changes }) => changes));
  if (others.length > 0) throw new Error(`${promise} ${name}: a query has one second case.`);
  return {
    promise,
    name,
    given: change === undefined ? always : named(change),
    broken: any(...checks.map(({ says, holds }) => all(says, not(holds)))),
    said: any(...checks.map(({ says }) => says)),
  };
}
function queriesOf(promise: PromiseId): readonly Query[] {
  const checks = promises[promise].flatMap(writtenOf);
  const namedSo = (name: string) => checks.filter((one) => one.name === name);
  return [...new Set(checks.map(({ name }) => name))].map((name) => queryOf(promise, name, namedSo(name)));
}

/** The queries for a solver, promise by promise. It cannot be asked about pages, texts or the chart. */
export const queries: readonly Query[] = promiseIds.flatMap(queriesOf);
/** The rules that they name, and what is the same in a second case. */
export const rules: Terms = writer.rules;
