import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { newFolder } from '../../support/new-folder.ts';

const globals = 'eslint(no-restricted-globals)';
const syntax = 'eslint-js(no-restricted-syntax)';

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
  ['(facts as any).log?.length > 40', 'typescript(no-explicit-any)'],
  // A day that is passed in is the same on every clock.
  ["Date.parse('2026-01-01') > Date.UTC(2026, 0) && new Date(0).getUTCDay() === 0"],
];

/** What oxlint prints as JSON. */
interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly labels: readonly { span: { line: number } }[] }[];
}

it('the lint refuses a rule that reads clock, chance, device or page, or anything as anything', () => {
  const rules = openings.map(([opening], at) => `export const a${at} = (facts: { log: [] }) => ${opening} || !facts;`);
  const folder = newFolder({ 'src/case/rules.ts': rules.join('\n') });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(file, join(folder, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const { stdout } = spawnSync('npx', ['oxlint', '--format', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as Report;
  const refusing = (at: number) =>
    diagnostics.filter(({ labels }) => labels[0]?.span.line === at + 1).map(({ code }) => code);
  expect(openings.map(([opening], at) => [opening, refusing(at)])).toEqual(
    openings.map(([opening, rule]) => [opening, rule ? (expect.arrayContaining([rule]) as unknown) : []]),
  );
});
