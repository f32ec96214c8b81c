import { languages } from '../../src/words/language-ids.ts';
import { listOf } from './list.ts';
import { whole } from './listed.ts';
import type { Pair, Tongue } from './pair.ts';
import { keyIn } from './plural.ts';
import { wholeSentences } from './reading-age.ts';

/** The parts of the app as they are read, and the drafts for officers; what no pattern names is read beside them. */
const parts: readonly (readonly [part: string, files: RegExp])[] = [
  ['walk', /^(ui|questions|areas|advice|tasks|do-nots|risks)\.json$/],
  ['calls', /^(call|spoken|contacts)\.json$/],
  ['record', /^(record|say)\.json$/],
  ['training', /^(training|reasons)\.json$|^scenarios\//],
  ['clauses', /^clauses\.json$/],
  ['drafts', /\.md$/],
];
const partOf = ({ file }: Pair): string => parts.find(([, files]) => files.test(file))?.[0] ?? 'other';

/** A sentence of more words than this is long. */
const long = 20;
/** How many in a hundred may be long, in each part. */
const mostLong = 8;
/** The mean of words in a sentence, in the walk and in all. */
const mostWords = 12;

/** What makes a sentence hard beside its length, in each language (lists/ease.tsv). */
const hard = Object.fromEntries(
  listOf('ease').map(([what = '', en = '', cy = '']) => [what, { en: whole(en, 'giu'), cy: whole(cy, 'giu') }]),
);
const countOf = (what: string, tongue: Tongue, sentence: string): number =>
  [...sentence.matchAll(hard[what]?.[tongue] ?? /(?!)/g)].length;
const wordsOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;

/** How easily a part reads in a language. */
export interface Ease {
  readonly part: string;
  readonly tongue: Tongue;
  readonly sentences: number;
  /** The mean of words in a sentence. */
  readonly mean: number;
  /** Of a hundred sentences: those of more than 20 words, those with a clause within a clause, those that do not say who acts. */
  readonly long: number;
  readonly nested: number;
  readonly passive: number;
}

function easeOf(part: string, tongue: Tongue, sentences: readonly string[]): Ease {
  const words = sentences.map(wordsOf);
  const share = (passes: (sentence: string) => boolean): number =>
    (100 * sentences.filter(passes).length) / sentences.length;
  return {
    part,
    tongue,
    sentences: sentences.length,
    mean: words.reduce((sum, count) => sum + count, 0) / sentences.length,
    long: share((sentence) => wordsOf(sentence) > long),
    nested: share((sentence) => countOf('clause', tongue, sentence) > 1),
    passive: share((sentence) => countOf('passive', tongue, sentence) > 0),
  };
}

/** The sentences of the pairs in a language. What is counted is read once in English, and in each form in Welsh. */
const sentencesIn = (pairs: readonly Pair[], tongue: Tongue): string[] =>
  wholeSentences(
    pairs.flatMap(({ key, [tongue]: text }) => (text === undefined || keyIn(tongue, key) !== key ? [] : [text])),
  );

/** How easily each part that has sentences reads, and last all of them, in each language. */
export function easeIn(pairs: readonly Pair[]): Ease[] {
  const named = [...parts.map(([part]) => part), 'other'];
  const groups = [
    ...named.map((part) => [part, pairs.filter((pair) => partOf(pair) === part)] as const),
    ['all', pairs] as const,
  ];
  return groups.flatMap(([part, own]) =>
    languages.flatMap((tongue) => {
      const sentences = sentencesIn(own, tongue);
      return sentences.length === 0 ? [] : [easeOf(part, tongue, sentences)];
    }),
  );
}

/** What reads too hard: too many long sentences in any part; sentences too long in the mean, in the walk and in all. */
export const tooHard = (eases: readonly Ease[]): string[] =>
  eases.flatMap(({ part, tongue, long: share, mean }) => [
    ...(share > mostLong
      ? [`${part}, ${tongue}: ${share.toFixed(1)} % of the sentences have over ${long} words (${mostLong} % at most)`]
      : []),
    ...(['walk', 'all'].includes(part) && mean > mostWords
      ? [`${part}, ${tongue}: ${mean.toFixed(1)} words a sentence (${mostWords} at most)`]
      : []),
  ]);

/** The ease of each part as a table, both languages side by side. */
export function easeTable(eases: readonly Ease[]): string[] {
  const cells = ({ sentences, mean, long: share, nested, passive }: Ease): string =>
    [sentences, mean.toFixed(1), share.toFixed(1), nested.toFixed(0), passive.toFixed(0)]
      .map((cell) => String(cell).padStart(6))
      .join('');
  const line = (part: string): string =>
    part.padEnd(9)
    + eases
      .filter((one) => one.part === part)
      .map((one) => `  ${one.tongue}${cells(one)}`)
      .join('');
  return [
    `ease: sentences, mean of words, % over ${long} words, % with a clause in a clause, % that do not say who acts`,
    ...[...new Set(eases.map(({ part }) => part))].map(line),
  ];
}
