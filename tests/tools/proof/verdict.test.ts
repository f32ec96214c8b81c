import { describe, expect, it } from 'vitest';
import { every } from '../../../tools/proof/promises/check';
import { promiseLines } from '../../../tools/proof/report/print';
import { words } from '../../../tools/proof/report/texts';
import { type Beside, verdict } from '../../../tools/proof/report/verdict';

const came = { only: [], count: 25, failed: [], unlike: [], seconds: '90' };
const { wrongChart, wrongSolver, wrongRandom } = words.report;

describe('the last line of a proof', () => {
  it('says that all promises hold, or those that were asked for', () => {
    expect(verdict(came)).toBe('All 25 promises hold. 90 seconds.');
    expect(verdict({ ...came, only: ['P1', 'P2'] })).toBe('The promises asked for hold: P1, P2. 90 seconds.');
  });
  it.each([
    ['chart', wrongChart],
    ['solver', wrongSolver],
    ['random', wrongRandom],
  ] satisfies [Beside, string][])('names what is wrong where every promise holds: %s', (beside, name) => {
    const line = verdict({ ...came, unlike: [beside] });
    expect(line).toContain(`What is wrong: ${name}.`);
    expect(line).not.toContain('hold');
  });
  it('names the promises that fail, and all else that is wrong', () => {
    expect(verdict({ ...came, failed: ['P3', 'P21'], unlike: ['solver'] })).toContain(`P3, P21, ${wrongSolver}`);
    expect(verdict({ ...came, only: ['P3'], failed: ['P3'] })).toContain('What is wrong: P3.');
  });
});

describe('the checks of a promise that say nothing of any case', () => {
  const idle = [every('open-before-both', { task: 'ceop' }, () => true)];
  const counts = { checks: 3, classes: 1, cases: 1n, listed: 0, decidedBy: new Set<never>(), failure: undefined };
  const linesOf = (isFull: boolean) => promiseLines({ id: 'P1', idle, ...counts }, isFull).join('\n');
  it('are counted, and named where all is asked for', () => {
    expect(linesOf(false)).toContain('1 of its 4 checks say nothing');
    expect(linesOf(false)).not.toContain('open-before-both');
    expect(linesOf(true)).toContain('(open-before-both ceop)');
  });
});
