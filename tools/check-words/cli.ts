import { join } from 'node:path';
import { jsonKeyLines } from '../lib/json-keys.ts';
import { findBy } from '../lib/pair.ts';
import { readReviewed } from '../translations/reviewed.ts';
import { staleIn, staleLines } from '../translations/stale.ts';
import { allowances, applyAllowances } from '../words/allowed.ts';
import { findIn, look } from '../words/rules.ts';
import { draftPairs } from './drafts.ts';
import { tooHard } from '../words/ease.ts';
import { figures, idleLine, linesOf, tooManyAllowed } from '../words/report.ts';
import { allPairs, locales } from '../lib/texts.ts';

/**
 * Checks the words of both languages, and prints its findings, what to look at for its length, and figures. Returns the
 * exit code: 0 if all is right, whatever is long; 1 for a finding, a key given twice, an allowance that excuses nothing,
 * too many exceptions to the gate for meaning, or Welsh that was not reviewed since it or its English changed.
 */
export default function main(): number {
  const pairs = allPairs();
  const all = [...pairs, ...draftPairs()];
  const findings = findIn(all);
  const result = applyAllowances(findings, allowances());
  const wrong = [
    ...jsonKeyLines(join(import.meta.dirname, '../..')),
    ...linesOf(result.left),
    ...result.idle.map(idleLine),
    ...tooManyAllowed(findings, allowances()),
    ...staleLines(staleIn(pairs, readReviewed(locales)), pairs),
  ];
  const long = [...linesOf(findBy([look])(pairs)), ...tooHard(all)];
  console.log([...wrong, ...long, ...figures(pairs, result)].join('\n'));
  return wrong.length > 0 ? 1 : 0;
}
