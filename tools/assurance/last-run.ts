import type en from '../../locales/en/book.json';
import { version } from '../../src/review/version.json' with { type: 'json' };
import type { Language } from '../../src/words/language-ids.ts';
import { fill } from '../build/fill.ts';
import { type LastProof, readLast } from '../proof/last-proof';
import { readTree } from '../words/texts.ts';
import { wordsOf } from './words.ts';

/** What the reviewer's book says of a proof: the drafts say it in the same words. */
const bookOf = (language: Language) => (readTree(language, 'book.json') as unknown as typeof en).proof;

/** What came of a promise in the last recorded run. */
export function triedOf(language: Language, { holds, classes, listed, within }: LastProof['promises'][number]): string {
  const book = bookOf(language);
  return [
    holds ? book.holds : book.fails,
    ...(classes > 0 ? [fill(book.kinds, { kinds: classes })] : []),
    ...(listed > 0 ? [fill(book.listed, { listed })] : []),
    ...(within ? [fill(book.within, within)] : []),
  ].join(' ');
}

function lotOf(language: Language, { tried, proof, tests, left }: LastProof['lot']): string {
  return tried === 0 ? wordsOf[language].noLot : fill(bookOf(language).lot, { tried, proof, tests, left });
}

/** What came of the last recorded run as a whole, as a list. */
export function lastRun(language: Language): string {
  const [book, { date, promises, faults, random, solver, lot }] = [bookOf(language), readLast()];
  const held = promises.filter(({ holds }) => holds).length;
  return [
    fill(wordsOf[language].run, { version, held, all: promises.length }),
    fill(book.on, { date }),
    fill(book.random, random),
    fill(book.solver, solver),
    fill(book.faults, faults),
    lotOf(language, lot),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}
