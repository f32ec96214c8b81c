import { languages } from '../../src/words/language-ids.ts';
import { type Allowance, applyAllowances } from './allowed.ts';
import { ageOf, easeIn, easeLines, oldest, textsIn, wordsIn } from './ease.ts';
import type { Finding, Pair } from '../lib/pair.ts';
import { gate, rules } from './rules.ts';

/** Returns a line for each text that has findings, since one fault may be found by several rules. */
export function linesOf(findings: readonly Finding[]): string[] {
  const places = new Map<string, string[]>();
  for (const { file, key, rule, words, mend } of findings) {
    const place = `${file}:${key}`;
    places.set(place, [...(places.get(place) ?? []), `${rule}: ${words} -> ${mend}`]);
  }
  return [...places].map(([place, found]) => `${place}: ${found.join(' | ')}`);
}

/** Returns the line for an allowance that excuses nothing. */
export const idleLine = ({ rule, where, words }: Allowance): string =>
  `allowed.tsv: ${rule}, ${where}, ${words}: excuses nothing any more; take it out`;

/** The most findings of the gate for meaning that may be excused. Beyond that its rules are wrong, not the texts. */
const mostLetPass = 30;
/** Returns a line if more findings of the gate for meaning are excused than may be. */
export function tooManyAllowed(findings: readonly Finding[], allowed: readonly Allowance[]): string[] {
  const { length } = applyAllowances(
    findings.filter(({ rule }) => gate.some(({ id }) => id === rule)),
    allowed,
  ).reasons;
  return length > mostLetPass
    ? [`allowed.tsv: ${length} findings of the gate for meaning are excused, ${mostLetPass} at most; mend its rules`]
    : [];
}

/** Returns the figures: texts, words, rules, what is allowed and why, the reading age, the ease of both languages. */
export function figures(pairs: readonly Pair[], { left, reasons }: ReturnType<typeof applyAllowances>): string[] {
  const kinds = [...new Set(reasons)]
    .sort()
    .map((reason) => `${reason} ${reasons.filter((one) => one === reason).length}`);
  const sizes = languages.map((tongue) => {
    const texts = textsIn(pairs, tongue);
    return `${tongue} ${texts.length} texts, ${texts.flatMap(wordsIn).length} words`;
  });
  return [
    ...sizes,
    `rules: ${rules.length}; ${left.length === 0 ? 'no known pattern was found' : `found: ${left.length}`}`,
    `allowed: ${reasons.length} (${kinds.join(', ')})`,
    `reading age of the English: ${ageOf(pairs).toFixed(1)} by SMOG (${oldest} at most)`,
    ...easeLines(easeIn(pairs)),
  ];
}
