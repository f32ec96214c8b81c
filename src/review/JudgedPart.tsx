import { Paragraphs } from '../words/Tagged';
import type { Words } from '../words/words';
import { type Judged, judged } from './judged/parts';
import type { NumberedRow, Table } from './judged/table';
import { InEach, PairHeading, PairTable, useBook } from './Pairs';
import type { JudgementId } from './part-ids';
import { Lines, Noted, type Row } from './rows';

/** A rule as a row of the book: its id, subject, other columns by title, and what the sheet leaves out. */
function rowOf({ id, cells: [first = '', ...others], more = [] }: NumberedRow, columns: Table['columns']): Row {
  const body = (
    <>
      <Paragraphs lines={first.split('\n')} />
      {others.map((cell, at) => {
        const { id: column, text } = columns[at + 1]!;
        // The full text is below, without addresses of CEOP and the IWF before their turn (5.5.7-a).
        return column === 'sure' || cell === '' ? null : <Noted key={column} label={text} lines={cell.split('\n')} />;
      })}
      <Paragraphs lines={more} />
    </>
  );
  return { key: id, label: id, body };
}

/** A part to judge: the rows of the sheet to sign, with the languages side by side. */
export function JudgedPart({ part }: { part: JudgementId }) {
  const { languages } = useBook();
  const sides = new Map(languages.map((words) => [words, judged(words, part)]));
  const of = (words: Words): Judged => sides.get(words) ?? judged(words, part);
  const [first] = sides.values();
  return (
    <>
      <InEach text={(words) => <Paragraphs lines={of(words).lead.split('\n')} />} />
      <InEach text={(words) => <Lines lines={of(words).more} />} />
      {first?.tables.map(({ title }, at) => (
        <section key={at}>
          {title === undefined ? null : <PairHeading level={3} text={(words) => titleAt(of(words), at)[0] ?? ''} />}
          <InEach text={(words) => <Paragraphs lines={titleAt(of(words), at).slice(1)} />} />
          <PairTable rows={(words) => rowsAt(of(words), at)} />
        </section>
      ))}
    </>
  );
}

const rowsAt = ({ tables }: Judged, at: number): readonly Row[] =>
  tables[at]?.rows.map((row) => rowOf(row, tables[at]!.columns)) ?? [];

/** The title of a table and its introduction, line by line. */
const titleAt = ({ tables }: Judged, at: number): readonly string[] => tables[at]?.title?.split('\n') ?? [];
