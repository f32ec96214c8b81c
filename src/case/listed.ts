/** Whether an id is in a list, of what the list is made from. */
type Rule<Of, Id> = (of: Of, id: Id) => boolean;
/** What stands in each column of a row. */
type Cells<Of, Id, Row> = { readonly [Column in keyof Row]: (of: Of, id: Id) => Row[Column] };

interface Made {
  readonly ids: readonly string[];
  readonly isIn: Rule<never, never>;
  readonly cells?: Readonly<Record<string, (of: never, id: never) => unknown>>;
  /** The rule as it is asked from outside, made once. */
  rule?: Rule<never, never>;
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
export function listOf<Of, Id extends string>(ids: readonly Id[], isIn: Rule<Of, Id>): (of: Of) => readonly Id[] {
  const list = (of: Of): readonly Id[] => ids.filter((id) => isIn(of, id));
  all.set(list, { ids, isIn });
  return list;
}

/** A list of the case that has a row for each id, made from one rule a column in the same way. */
export function tableOf<Of, Id extends string, Row extends object>(
  ids: readonly Id[],
  isIn: Rule<Of, Id>,
  cells: Cells<Of, Id, Row>,
): (of: Of) => readonly Row[] {
  const columns = Object.keys(cells) as (keyof Row)[];
  const row = (of: Of, id: Id) => Object.fromEntries(columns.map((column) => [column, cells[column](of, id)])) as Row;
  const list = listOf(ids, isIn);
  const table = (of: Of): readonly Row[] => list(of).map((id) => row(of, id));
  all.set(table, { ids, isIn, cells });
  return table;
}

function asked<Of, Id extends string>({ ids, isIn }: Made): Rule<Of, Id> {
  const known = new Set<string>(ids);
  return (of, id) => known.has(id) && (isIn as Rule<Of, Id>)(of, id);
}

/** Whether an id is in a list or table that was made here; throws a TypeError of any other function, such as one that filters a list further. */
export function ruleOf<Of, Id extends string>(list: (of: Of) => readonly (Id | object)[]): Rule<Of, Id> {
  const one = made(list);
  return (one.rule ??= asked<Of, Id>(one)) as Rule<Of, Id>;
}

/** The ids that are in such a list or table, in its order, without their rows. */
export const idsIn = <Of, Id extends string>(list: (of: Of) => readonly (Id | object)[], of: Of): readonly Id[] =>
  (made(list).ids as readonly Id[]).filter((id) => (made(list).isIn as Rule<Of, Id>)(of, id));

/** The rule of a column of a table that was made here; throws a TypeError of any other function. */
export const cellOf = <Of, Row extends object, Column extends keyof Row & string>(
  table: (of: Of) => readonly Row[],
  column: Column,
): ((of: Of, id: string) => Row[Column]) => made(table).cells?.[column] as (of: Of, id: string) => Row[Column];
