import type { Allowance, sift } from './allowed.ts';
import type { Finding, Pair, Tongue } from './pair.ts';
import { languages } from '../../src/words/language-ids.ts';
import { easeIn, easeTable } from './ease.ts';
import { keyIn } from './plural.ts';
import { kincaidAge, smogAge, wordsIn } from './reading-age.ts';
import { rules } from './rules.ts';

/** English above this age is too hard for a page that is read in a hurry. */
export const oldest = 13;

const texts = (pairs: readonly Pair[], tongue: Tongue): string[] => {
  const byKey = new Map(
    pairs.flatMap(({ file, key, [tongue]: text }) => (text === undefined ? [] : [[`${file}:${key}`, text] as const])),
  );
  return [...byKey].filter(([key]) => keyIn(tongue, key) === key).map(([, text]) => text);
};

/** The age at which the English of the pairs can be read. */
export const ageOf = (pairs: readonly Pair[]): number => smogAge(texts(pairs, 'en'));

/** A finding on one line: file, key, rule, words, mend. */
export const lineOf = ({ file, key, rule, words, mend }: Finding): string =>
  `${file}:${key}: ${rule}: ${words} -> ${mend}`;

/** An allowance that excuses nothing. */
export const idleLine = ({ rule, where, words }: Allowance): string =>
  `allowed.tsv: ${rule}, ${where}, ${words}: excuses nothing any more; take the line out`;

/** The figures: texts, words, rules, what is allowed and why, the reading age, the ease of both languages. */
export function figures(pairs: readonly Pair[], { left, reasons }: ReturnType<typeof sift>): string[] {
  const kinds = [...new Set(reasons)]
    .sort()
    .map((reason) => `${reason} ${reasons.filter((one) => one === reason).length}`);
  const sizes = languages.map(
    (tongue) => `${tongue} ${texts(pairs, tongue).length} texts, ${texts(pairs, tongue).flatMap(wordsIn).length} words`,
  );
  return [
    ...sizes,
    `rules: ${rules.length}; found: ${left.length}`,
    `allowed: ${reasons.length} (${kinds.join(', ')})`,
    `reading age of the English: ${ageOf(pairs).toFixed(1)} by SMOG (${oldest} at most), ${kincaidAge(texts(pairs, 'en')).toFixed(1)} by Flesch-Kincaid`,
    ...easeTable(easeIn(pairs)),
  ];
}
