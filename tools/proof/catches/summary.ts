import type { SampleCounts } from '../last-proof';
import type { Row } from './record';

/** What one kind of check came to: of how many faults it was asked, how many it finds, and how many of them nothing else does. */
export interface KindSummary {
  readonly kind: string;
  readonly tried: number;
  readonly finds: number;
  readonly alone: number;
  readonly seconds: number;
}

const findersOf = ({ cells }: Row): readonly string[] =>
  [...cells].filter(([, { found }]) => found.length > 0).map(([kind]) => kind);

/** What each kind of check came to. */
export function summaryOf(rows: readonly Row[]): readonly KindSummary[] {
  const kinds = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort();
  return kinds.map((kind) => {
    const own = rows.filter(({ cells }) => cells.has(kind));
    return {
      kind,
      tried: own.length,
      finds: own.filter((row) => findersOf(row).includes(kind)).length,
      alone: own.filter((row) => findersOf(row).join() === kind).length,
      seconds: own.reduce((sum, { cells }) => sum + (cells.get(kind)?.seconds ?? 0), 0),
    };
  });
}

/** The faults that nothing finds. */
export const leftIn = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => findersOf(row).length === 0);

/** What came of the sample, as the book prints it: each fault counts for the first of its finders in this order. */
export function sampleOf(rows: readonly Row[], whyOf: (row: Row) => string): SampleCounts {
  const sample = rows.filter((row) => row.list === 'sample' && !findersOf(row).includes('types'));
  const left = leftIn(sample);
  const words = sample.filter((row) => findersOf(row).includes('words'));
  const proof = sample.filter(
    (row) => !words.includes(row) && findersOf(row).some((kind) => !kind.startsWith('tests/')),
  );
  const count = (why: string): number => left.filter((row) => whyOf(row).startsWith(why)).length;
  const [alike, unseen, gap] = [count('alike'), count('unseen'), count('gap')];
  return {
    tried: sample.length,
    words: words.length,
    proof: proof.length,
    tests: sample.length - left.length - words.length - proof.length,
    left: left.length,
    why: { alike, unseen, gap, unread: left.length - alike - unseen - gap },
  };
}
