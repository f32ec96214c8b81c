/** A cell of a table; a figure that could not be measured is `NaN`. */
type Cell = string | number;

const digits = (figure: number): number => (Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2);

/** A figure in three digits or so, `–` where there is none. */
export const inFigures = (figure: number): string => (Number.isFinite(figure) ? figure.toFixed(digits(figure)) : '–');

const textOf = (cell: Cell): string => (typeof cell === 'number' ? inFigures(cell) : cell);
const line = (cells: readonly Cell[]): string => `| ${cells.map(textOf).join(' | ')} |`;

/** A table in Markdown, readable as it stands: figures to the right. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = heads.map((_, at) => (rows.some((row) => typeof row[at] === 'number') ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}
