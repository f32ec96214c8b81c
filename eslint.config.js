import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { answersStayClosed } from './tools/lint/answers-stay-closed.js';
import { rulesReadTheCase } from './tools/lint/rules-read-the-case.js';

const house = { rules: { 'answers-stay-closed': answersStayClosed, 'rules-read-the-case': rulesReadTheCase } };
const deciding = ['src/case/**', 'src/machine/**', 'src/protocol/**'];
// Details alone are put into it, by the chart's action.
const log = ':not(CallExpression[callee.name="withDetails"] > MemberExpression)';

/** What gives up after a second unless it is told otherwise. */
const impatient = [
  'ImportDeclaration[source.value=/^@testing-library/] > ImportSpecifier[imported.name=/^waitFor/]',
  'MemberExpression[property.name=/^find(All)?By/]',
  'CallExpression[callee.object.name="vi"][callee.property.name=/^wait(For|Until)$/]:not(:has(Property[key.name="timeout"]))',
].map((selector) => ({
  selector,
  message: 'Too soon on a busy machine: use expect.poll, whose patience the config of tests names.',
}));

// Which folder may import which is held by tools/direction.mjs, not here.
export default defineConfig(
  globalIgnores(['dist/', '.mutation/', '.bench/', 'tools/bench/peers/', 'test-results/', 'playwright-report/']),
  tseslint.configs.recommendedTypeChecked,
  // Its rules compile each file as a component to judge it: where none can be, that is a fifth of all the work.
  { files: ['src/**', '**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    files: ['src/**', 'tools/proof/**'],
    ignores: ['src/case/answers.ts'],
    plugins: { 'clear-steps': house },
    rules: { 'clear-steps/answers-stay-closed': 'error' },
  },
  {
    files: ['src/case/**', 'src/machine/**'],
    ignores: ['src/case/answers.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/answers$',
              importNames: ['givenIn', 'standFor'],
              message: 'A rule asks for one question at a time: of answers taken whole the proof sees nothing.',
            },
          ],
        },
      ],
    },
  },
  { files: ['tests/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...impatient] } },
  {
    // Libraries are loaded once for many files of tests, each with a page of its own: what they take for the page is the first one.
    files: ['tests/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'ImportDeclaration[source.value=/^@testing-library/] > ImportSpecifier[imported.name="screen"]',
          'CallExpression[callee.object.name="userEvent"][callee.property.name=/^(keyboard|pointer|tab)$/]',
          'CallExpression[callee.object.name="userEvent"][callee.property.name="setup"]:not(:has(Property[key.name="document"]))',
        ].map((selector) => ({
          selector,
          message: 'This is of the page of another file: use within(document.body), or userEvent.setup({ document }).',
        })),
        ...impatient,
      ],
    },
  },
  {
    files: deciding,
    plugins: { 'clear-steps': house },
    rules: { 'clear-steps/rules-read-the-case': 'error' },
  },
  {
    files: deciding,
    ignores: ['src/case/log.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          `MemberExpression[property.name="log"]${log}`,
          'MemberExpression > Literal[value="log"]',
          'ObjectPattern > Property[key.name="log"]',
        ].map((selector) => ({
          selector,
          message: 'A rule decides by what stands, and not by what was done before: the search tries few logs.',
        })),
      ],
    },
  },
  { files: ['eslint.config.js', 'tools/lint/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
