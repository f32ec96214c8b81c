import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const file = 'src/case/marks.ts';
const beyond = 'clear-steps/rules-read-the-case';
const any = '@typescript-eslint/no-explicit-any';
const syntax = 'no-restricted-syntax';

/** What a lock could open by, and the rule of the lint that refuses it. */
const openings: readonly (readonly [string, string?])[] = [
  ['new Date().getFullYear() > 2027', beyond],
  ['Date.now() > 0', beyond],
  ["new Date('2026-01-01').getHours() > 0", beyond],
  ['performance.now() > 1000', beyond],
  ['Math.random() > 0.5', beyond],
  ['crypto.randomUUID() > factIds[0]', beyond],
  ['navigator.onLine', beyond],
  ["Reflect.get(globalThis, 'navigator') === undefined", beyond],
  ["'a'.localeCompare('b') > 0", beyond],
  ["document.title === ''", beyond],
  ["localStorage.getItem('clear-steps.case') === null", beyond],
  ['import.meta.env.DEV', beyond],
  ['process.argv.length > 2', beyond],
  ['(globalThis as any).navigator?.onLine === false', any],
  ['(facts as any).log?.length > 40', any],
  ['(facts as CaseFacts & { log: unknown[] }).log.length > 40', syntax],
  ["(facts as never as Record<string, unknown[]>)['log'] === undefined", syntax],
  ['(({ log }: { log?: unknown }) => log)(facts) !== undefined', syntax],
  // A day that is handed in says the same on every clock.
  ["Date.parse('2026-01-01') > Date.UTC(2026, 0) && new Date(0).getUTCDay() === 0"],
];

it('the lint refuses a rule that reads clock, chance, device, page, log, or anything as anything', async () => {
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
