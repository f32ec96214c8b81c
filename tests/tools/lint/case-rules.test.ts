import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const file = 'src/case/marks.ts';
const globals = 'no-restricted-globals';
const syntax = 'no-restricted-syntax';

/** Conditions that could open a lock, and the lint rule that refuses each. */
const openings: readonly (readonly [string, string?])[] = [
  ['new Date().getFullYear() > 2027', syntax],
  ['Date.now() > 0', syntax],
  ["new Date('2026-01-01').getHours() > 0", syntax],
  ['Math.random() > 0.5', syntax],
  ["'a'.localeCompare('b') > 0", syntax],
  ['import.meta.env.DEV', syntax],
  ['performance.now() > 1000', globals],
  ['navigator.onLine', globals],
  ["Reflect.get(globalThis, 'navigator') === undefined", globals],
  ["localStorage.getItem('clear-steps.case') === null", globals],
  ['process.argv.length > 2', globals],
  ['(facts as any).log?.length > 40', '@typescript-eslint/no-explicit-any'],
  // A day that is passed in is the same on every clock.
  ["Date.parse('2026-01-01') > Date.UTC(2026, 0) && new Date(0).getUTCDay() === 0"],
];

it('the lint refuses a rule that reads clock, chance, device or page, or anything as anything', async () => {
  const rules = openings.map(([opening], at) => `export const a${at} = (facts: CaseFacts) => ${opening} || !facts;`);
  const text = readFileSync(file, 'utf8');
  const [found] = await new ESLint().lintText(text + rules.join('\n'), { filePath: file });
  const first = text.split('\n').length;
  const refusing = (at: number) =>
    found?.messages.filter(({ line }) => line === first + at).map(({ ruleId }) => ruleId);
  expect(openings.map(([opening], at) => [opening, refusing(at)])).toEqual(
    openings.map(([opening, rule]) => [opening, rule ? (expect.arrayContaining([rule]) as unknown) : []]),
  );
});
