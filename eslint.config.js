import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Syntax whose result depends on the device or the moment. */
const impure = [
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'MemberExpression[property.name=/^(random$|toLocale|localeCompare$)/]',
  'MemberExpression[property.name=/^(get|set)(?!UTC|$)(Date|Day|FullYear|Hours|Minutes|Month|Time)/]',
  'MetaProperty',
].map((selector) => ({ selector, message: 'What follows from a case is the same at any time and on any device.' }));
const outside =
  'crypto document fetch globalThis indexedDB Intl localStorage location navigator performance process self sessionStorage window';

/** Calls that give up after one second unless they are given a timeout. */
const impatient = [
  'ImportDeclaration[source.value=/^@testing-library/] > ImportSpecifier[imported.name=/^waitFor/]',
  'MemberExpression[property.name=/^find(All)?By/]',
  'CallExpression[callee.object.name="vi"][callee.property.name=/^wait(For|Until)$/]:not(:has(Property[key.name="timeout"]))',
].map((selector) => ({
  selector,
  message: 'Too soon on a busy machine: use expect.poll, whose patience the config of tests names.',
}));

// tools/map/direction.mjs, not this file, says which folder may import which.
export default defineConfig(
  globalIgnores(['dist/', '.mutation/', '.bench/', 'tools/bench/peers/', 'test-results/', 'playwright-report/']),
  tseslint.configs.recommendedTypeChecked,
  // These rules compile each file as a component, a fifth of all lint time: only files that can hold one are checked.
  { files: ['src/**', '**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  { languageOptions: { parserOptions: { projectService: true } } },
  { files: ['tests/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...impatient] } },
  {
    // Libraries are loaded once for many test files, each with its own page, and would use the page of the first file.
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
    files: ['src/case/**', 'src/machine/**', 'src/protocol/**'],
    rules: {
      'no-restricted-globals': ['error', ...outside.split(' ')],
      'no-restricted-syntax': ['error', ...impure],
    },
  },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);
