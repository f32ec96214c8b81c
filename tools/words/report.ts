import { type Allowance, sift } from './allowed.ts';
import type { Finding, Pair, Tongue } from './pair.ts';
import { languages } from '../../src/words/language-ids.ts';
import { easeIn, easeTable } from './ease.ts';
import { keyIn } from './plural.ts';
import { kincaidAge, smogAge, wordsIn } from './reading-age.ts';
import { gate, rules } from './rules.ts';

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

/** What the gate for meaning may find and be told to let pass. Beyond that its rules are wrong, not the texts. */
const mostLetPass = 30;
/** A line where the gate for meaning is told to let more pass than it may; else none. */
export function tooManyAllowed(findings: readonly Finding[], allowed: readonly Allowance[]): string[] {
  const ofGate = findings.filter(({ rule }) => gate.some(({ id }) => id === rule));
  const { length } = sift(ofGate, allowed).reasons;
  return length > mostLetPass
    ? [`allowed.tsv: ${length} findings of the gate for meaning are excused, ${mostLetPass} at most; mend its rules`]
    : [];
}

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
