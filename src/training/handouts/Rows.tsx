import type { ReactNode } from 'react';
import type { Column } from './column';

/** A part of a handout that no page break splits, in each language. */
export interface Row {
  readonly key: string;
  readonly look?: 'head' | 'part' | 'against';
  readonly cell: (column: Column) => ReactNode;
}

/** The rows of a handout, one column for each language: side by side where there is room. */
export function Rows({ rows, columns }: { rows: readonly Row[]; columns: readonly Column[] }) {
  return rows.map(({ key, look = 'part', cell }) => (
    <div className={`handout__row handout__row--${look}`} key={key} data-row={key}>
      {columns.map((column) => (
        <div className="handout__cell" lang={column.language} key={column.language}>
          {cell(column)}
        </div>
      ))}
    </div>
  ));
}
