/**
 * Tells which rows of a list a text may hold: a text holds few, so groups of rows are looked for at once. In: the rows, the pattern of a
 * row, and how a pattern becomes one of whole words (without `g`). Out: of a text, every row that is in it, and some beside them.
 */
export function sieve<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => string,
  whole: (pattern: string) => RegExp,
): (text: string) => readonly Row[] {
  const size = Math.ceil(Math.sqrt(rows.length));
  const groups = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => {
    const group = rows.slice(at * size, (at + 1) * size);
    return { group, any: whole(group.map(patternOf).join('|')) };
  });
  return (text) => groups.filter(({ any }) => any.test(text)).flatMap(({ group }) => group);
}
