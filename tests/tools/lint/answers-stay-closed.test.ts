import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const rule = 'clear-steps/answers-stay-closed';
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
  const [found] = await new ESLint().lintText(text, { filePath: 'src/case/danger.ts' });
  const lines = found?.messages.filter(({ ruleId }) => ruleId === rule).map(({ line }) => line);
  expect(lines).toEqual(uses.map((_, at) => at + 2));
});

it('the lint refuses a rule that takes the answers of a case whole', async () => {
  const text = "import { givenIn } from './answers';\nexport const a = givenIn;\n";
  const [found] = await new ESLint().lintText(text, { filePath: 'src/case/danger.ts' });
  expect(found?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
});
