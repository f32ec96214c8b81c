/** Whether an id is in a list, of what the list is made from. `More`: what else the list is asked with, such as for whom it is. */
type Rule<Of, Id, More extends readonly unknown[] = []> = (of: Of, id: Id, ...more: More) => boolean;
type List<Of, Id, More extends readonly unknown[] = []> = (of: Of, ...more: More) => readonly Id[];
/** What stands in each column of a row. */
type Cells<Of, Id, Row> = { readonly [Column in keyof Row]: (of: Of, id: Id) => Row[Column] };

interface Made {
  readonly ids: readonly string[];
  readonly isIn: Rule<never, never, never>;
  readonly cells?: Readonly<Record<string, (of: never, id: never) => unknown>>;
  /** The rule as it is asked from outside, made once. */
  rule?: Rule<never, never, never>;
}
const all = new WeakMap<object, Made>();

function made(list: object): Made {
  const found = all.get(list);
  if (!found) throw new TypeError('This is no list of the case: listOf and tableOf make them.');
  return found;
}

/**
 * A list of the case: the ids that a rule lets in, in their order. The rule is asked of one id at a time and decides alone, so what the
 * proof holds of the rule in every case holds of the list: what filters a list once more is no list that `ruleOf` knows.
 */
export function listOf<Of, Id extends string, More extends readonly unknown[] = []>(
  ids: readonly Id[],
  isIn: Rule<Of, Id, More>,
): List<Of, Id, More> {
  const list = (of: Of, ...more: More): readonly Id[] => ids.filter((id) => isIn(of, id, ...more));
  all.set(list, { ids, isIn });
  return list;
}

/** A list of the case that has a row for each id, made from one rule a column in the same way; a list can stand in a column. */
export function tableOf<Of, Id extends string, Row extends object>(
  ids: readonly Id[],
  isIn: Rule<Of, Id>,
  cells: Cells<Of, Id, Row>,
): List<Of, Row> {
  const columns = Object.keys(cells) as (keyof Row)[];
  const row = (of: Of, id: Id) => Object.fromEntries(columns.map((column) => [column, cells[column](of, id)])) as Row;
  const list = listOf(ids, isIn);
  const table = (of: Of): readonly Row[] => list(of).map((id) => row(of, id));
  all.set(table, { ids, isIn, cells });
  return table;
}

function asked<Of, Id extends string, More extends readonly unknown[]>({ ids, isIn }: Made): Rule<Of, Id, More> {
  const known = new Set<string>(ids);
  return (of, id, ...more) => known.has(id) && (isIn as Rule<Of, Id, More>)(of, id, ...more);
}

/** Whether an id is in a list or table that was made here; throws a TypeError of any other function, such as one that filters a list further. */
export function ruleOf<Of, Id extends string, More extends readonly unknown[] = []>(
  list: List<Of, Id | object, More>,
): Rule<Of, Id, More> {
  const one = made(list);
  return (one.rule ??= asked<Of, Id, More>(one)) as Rule<Of, Id, More>;
}

/** Every id that such a list or table can have, in its order. */
export const idsOf = <Of, Id extends string>(list: List<Of, Id | object>): readonly Id[] =>
  made(list).ids as readonly Id[];
/** The ids that are in it, in its order, without their rows. */
export const idsIn = <Of, Id extends string>(list: List<Of, Id | object>, of: Of): readonly Id[] =>
  idsOf<Of, Id>(list).filter((id) => ruleOf<Of, Id>(list)(of, id));

/** The rule of a column of a table that was made here; throws a TypeError of any other function. */
export const cellOf = <Of, Row extends object, Column extends keyof Row & string>(
  table: List<Of, Row>,
  column: Column,
): ((of: Of, id: string) => Row[Column]) => made(table).cells?.[column] as (of: Of, id: string) => Row[Column];
