import { join } from 'node:path';
import { jsonKeyLines } from '../lib/json-keys.ts';
import { readReviewed } from '../translations/reviewed.ts';
import { staleIn, staleLines } from '../translations/stale.ts';
import { allowances, sift } from '../words/allowed.ts';
import { findIn } from '../words/check.ts';
import { draftPairs } from './drafts.ts';
import { ageOf, easeIn, tooHard } from '../words/ease.ts';
import { figures, idleLine, lineOf, oldest, tooManyAllowed } from '../words/report.ts';
import { allPairs, locales } from '../lib/texts.ts';

/**
 * Checks the words of both languages and prints what it found, and figures.
 * Out: the exit code: 0 when nothing is wrong; 1 when something is, when a key stands twice in a file, when an allowance excuses
 * nothing, when too much is let through the gate for meaning, when Welsh was not looked at beside its English since one of the two changed, or when a
 * language is too hard to read.
 */
export default function main(): number {
  const pairs = allPairs();
  const all = [...pairs, ...draftPairs()];
  const findings = findIn(all);
  const result = sift(findings, allowances());
  const wrong = [
    ...jsonKeyLines(join(import.meta.dirname, '../..')),
    ...result.left.map(lineOf),
    ...result.idle.map(idleLine),
    ...tooManyAllowed(findings, allowances()),
    ...staleLines(staleIn(pairs, readReviewed(locales)), pairs),
    ...tooHard(easeIn(all)),
  ];
  console.log([...wrong, ...figures(pairs, result)].join('\n'));
  return wrong.length > 0 || ageOf(all) > oldest ? 1 : 0;
}
