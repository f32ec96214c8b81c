import { Paragraphs } from '../words/Tagged';
import type { Words } from '../words/words';
import { type Judged, judged } from './judged/parts';
import type { JudgedRow, Table } from './judged/table';
import { InEach, PairHeading, PairTable, useBook } from './Pairs';
import { type JudgementId, numbers } from './part-ids';
import { Lines, Noted, type Row } from './rows';

/** A rule as a row of the book: its number, subject, other columns by title, and what the sheet leaves out. */
function rowOf({ id, cells: [first = '', ...others], more = [] }: JudgedRow, { columns }: Table, number: string): Row {
  const body = (
    <>
      <Paragraphs lines={first.split('\n')} />
      {others.map((cell, at) => {
        const { id: column, text } = columns[at + 1]!;
        // The full text is below, without addresses of CEOP and the IWF before their turn (5.5.7-a).
        return column === 'sure' ? null : <Noted key={column} label={text} lines={cell.split('\n')} />;
      })}
      <Paragraphs lines={more} />
    </>
  );
  return { key: number, label: id ?? number, body };
}

/** The number of the first row of a table, within its part. */
const firstOf = (tables: readonly Table[], at: number): number =>
  1 + tables.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0);

/** A part to judge: the rows of the sheet to sign, with the languages side by side. */
export function JudgedPart({ part }: { part: JudgementId }) {
  const { languages } = useBook();
  const sides = new Map(languages.map((words) => [words, judged(words, part)]));
  const of = (words: Words): Judged => sides.get(words) ?? judged(words, part);
  const rowsIn = (at: number) => (words: Words) => {
    const { tables } = of(words);
    const table = tables[at]!;
    return table.rows.map((row, place) => rowOf(row, table, `${numbers[part]}.${String(firstOf(tables, at) + place)}`));
  };
  const [first] = sides.values();
  return (
    <>
      <InEach text={(words) => <Paragraphs lines={of(words).lead.split('\n')} />} />
      <InEach text={(words) => <Lines lines={of(words).more} />} />
      {first?.tables.map(({ title }, at) => (
        <section key={at}>
          {title === undefined ? null : <PairHeading level={3} text={(words) => titleAt(of(words), at)[0] ?? ''} />}
          <InEach text={(words) => <Paragraphs lines={titleAt(of(words), at).slice(1)} />} />
          <PairTable rows={rowsIn(at)} />
        </section>
      ))}
    </>
  );
}

/** The title of a table and its introduction, line by line. */
const titleAt = ({ tables }: Judged, at: number): readonly string[] => tables[at]?.title?.split('\n') ?? [];
