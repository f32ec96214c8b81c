import { readFileSync } from 'node:fs';
import { ESLint, type Linter } from 'eslint';
import { expect, it } from 'vitest';

// What the lint refuses where a case is decided. Both rules are tried here, since it takes seconds to know the types of the project.
const lint = new ESLint();
async function messagesIn(text: string, file: string): Promise<readonly Linter.LintMessage[]> {
  const [found] = await lint.lintText(text, { filePath: file });
  return found?.messages ?? [];
}

const uses = [
  'export const a = (answers: Answers) => ({ ...answers });',
  'export const b = (answers: Answers) => JSON.stringify(answers);',
  'export const c = (answers: Answers) => Object.entries(answers);',
  'export const d = (answers: Answers) => { const { ...all } = answers; return all; };',
  "export const e = (answers: Answers) => 'need' in answers;",
  'export const f = (answers: Answers) => { for (const id in answers) return id; return undefined; };',
  'export const g = (answers: Answers) => `${answers}`;',
];
const allowed = [
  "export const h = (answers: Answers) => chosen(answers, 'need');",
  'export const i = (answers: Answers, other: Answers) => answers === other;',
  'export const j = (answers: Answers) => ({ answers });',
];

it('the lint refuses to read the answers of a case around their reader, and lets them be handed on', async () => {
  const text = ["import { type Answers, chosen } from './answers';", ...uses, ...allowed, ''].join('\n');
  const found = await messagesIn(text, 'src/case/danger.ts');
  const lines = found.filter(({ ruleId }) => ruleId === 'clear-steps/answers-stay-closed').map(({ line }) => line);
  expect(lines).toEqual(uses.map((_, at) => at + 2));
});

it('the lint refuses a rule that takes the answers of a case whole', async () => {
  const found = await messagesIn(
    "import { givenIn } from './answers';\nexport const a = givenIn;\n",
    'src/case/danger.ts',
  );
  expect(found.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
});

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
  const found = await messagesIn(text + rules.join('\n'), file);
  const first = text.split('\n').length;
  const refusing = (at: number) => found.filter(({ line }) => line === first + at).map(({ ruleId }) => ruleId);
  expect(openings.map(([opening], at) => [opening, refusing(at)])).toEqual(
    openings.map(([opening, rule]) => [opening, rule ? (expect.arrayContaining([rule]) as unknown) : []]),
  );
});
