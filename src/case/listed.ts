/** A list for a case: the ids that its rule admits, in order. `More`: other arguments, such as the task it is for. */
export interface List<Of, Id extends string, More extends readonly unknown[] = [], Item = Id> {
  (of: Of, ...more: More): readonly Item[];
  readonly ids: readonly Id[];
  /** The rule for one id; it alone decides the list. */
  readonly isIn: (of: Of, id: Id, ...more: More) => boolean;
}
/** A list with a row for each id, built from one rule for each column. */
export interface Table<Of, Id extends string, Row> extends List<Of, Id, [], Row> {
  readonly cells: { readonly [Column in keyof Row]: (of: Of, id: Id) => Row[Column] };
}

/** Returns a list built from all possible ids and the rule that admits them. */
export function listOf<Of, Id extends string, More extends readonly unknown[] = []>(
  ids: readonly Id[],
  rule: List<Of, Id, More>['isIn'],
): List<Of, Id, More> {
  const known = new Set(ids);
  const isIn: typeof rule = (of, id, ...more) => known.has(id) && rule(of, id, ...more);
  return Object.assign((of: Of, ...more: More) => ids.filter((id) => rule(of, id, ...more)), { ids, isIn });
}

/** Returns a list that has a row for each id; a column can itself be a list. */
export function tableOf<Of, Id extends string, Row extends object>(
  ids: readonly Id[],
  rule: List<Of, Id>['isIn'],
  cells: Table<Of, Id, Row>['cells'],
): Table<Of, Id, Row> {
  const list = listOf(ids, rule);
  const columns = Object.keys(cells) as (keyof Row)[];
  const row = (of: Of, id: Id) => Object.fromEntries(columns.map((column) => [column, cells[column](of, id)])) as Row;
  return Object.assign((of: Of) => list(of).map((id) => row(of, id)), { ids, isIn: list.isIn, cells });
}
