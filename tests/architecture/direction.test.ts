import { rmSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import direction, { modules } from '../../tools/map/direction.mjs';
import { newFolder } from '../support/new-folder.ts';

// A small project in which each file has one wrong import, and is named after what is wrong.
const right = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#protocol/*': './src/protocol/2015-07/*.ts' },
    dependencies: { xstate: '1.0.0', react: '1.0.0', i18next: '1.0.0' },
    devDependencies: { vitest: '1.0.0' },
  }),
  ...Object.fromEntries(
    ['xstate', 'react', 'i18next', 'vitest'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
  'locales/en/ui.json': '{}',
  'src/protocol/2015-07/questions.ts': `import type { Clause } from './clauses.ts';`,
  'src/protocol/2015-07/clauses.ts': 'export type Clause = string;',
  'src/case/plan.ts': `import { questions } from '#protocol/questions';`,
  'src/machine/machine.ts': `import { setup } from 'xstate'; import { plan } from '../case/plan.ts';`,
  'src/words/words.ts': `import ui from '../../locales/en/ui.json' with { type: 'json' }; import i18next from 'i18next';`,
  'src/ui/controls.tsx': `import { useId } from 'react';`,
  'src/wizard/TaskList.tsx': `import { machine } from '../machine/machine.ts'; import contacts from 'virtual:contacts';`,
  'src/app/loads.ts': `export const list = () => import('../wizard/TaskList.tsx');`,
  'src/wizard/there.ts': `import './back.ts';`,
  'src/training/practice/open.ts': `import { scenario } from '../model/scenario.ts'; import './trace.ts';`,
  'src/training/model/scenario.ts': `import cases from '../scenarios/cases.json';`,
  'src/training/practice/trace.ts': '',
  'src/training/open.ts': `import './practice/open.ts';`,
  'src/training/scenarios/cases.json': '[]',
  'src/elsewhere/file.ts': '',
  'tools/proof/terms/plan.ts': '',
};

const wrong: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/updates/updates.ts', `import { plan } from '../case/plan.ts';`, 'updates imports only what it may'],
  ['src/updates/words.ts', `import ui from '../../locales/en/ui.json';`, 'updates imports only what it may'],
  ['src/protocol/2015-07/tasks.ts', `import { setup } from 'xstate';`, 'protocol imports only what it may'],
  ['src/case/drawn.ts', `import type { ReactNode } from 'react';`, 'case imports only what it may'],
  ['src/case/ahead.ts', `import { machine } from '../machine/machine.ts';`, 'case imports only what it may'],
  ['src/case/strange.ts', `import { thing } from '../elsewhere/file.ts';`, 'case imports only what it may'],
  ['src/case/files.ts', `import { readFileSync } from 'node:fs';`, 'case imports only what it may'],
  ['src/machine/words.ts', `import i18next from 'i18next';`, 'machine imports only what it may'],
  ['src/machine/again.ts', `export { TaskList } from '../wizard/TaskList.tsx';`, 'machine imports only what it may'],
  ['src/contacts/file.ts', `import { plan } from '../case/plan.ts';`, 'contacts imports only what it may'],
  ['src/words/dates.ts', `import { plan } from '../case/plan.ts';`, 'words imports only what it may'],
  ['src/ui/Numbers.tsx', `import contacts from 'virtual:contacts';`, 'ui imports only what it may'],
  ['src/wizard/Call.tsx', `type App = import('../app/loads.ts').App;`, 'wizard imports only what it may'],
  ['src/case/door.ts', `import '../protocol/2015-07/questions.ts';`, 'the protocol is imported only as #protocol/...'],
  ['tests/door.ts', `import '../src/protocol/2015-07/questions.ts';`, 'the protocol is imported only as #protocol/...'],
  ['src/protocol/2027-01/a.ts', `import '../2015-07/questions.ts';`, 'editions do not import each other'],
  ['src/wizard/Lazy.tsx', `const list = () => import('./TaskList.tsx');`, 'import() is used only in src/app/loads.ts'],
  ['src/wizard/back.ts', `import type { There } from './there.ts';`, 'no cycles'],
  ['src/wizard/alone.ts', '', 'no orphan'],
  ['src/wizard/lost.ts', `import './nowhere.ts';`, 'every import resolves'],
  ['src/wizard/tested.ts', `import { it } from 'vitest';`, 'the app imports no development dependency'],
  [
    'src/training/model/back.ts',
    `import '../practice/open.ts';`,
    'src/training/model imports only from folders before',
  ],
  ['src/training/model/out.ts', `import '../open.ts';`, 'src/training/model imports only from folders before'],
  ['tools/lib/back.ts', `import '../proof/terms/plan.ts';`, 'tools/lib imports only from folders before'],
  ['src/training/new/a.ts', `import '../model/scenario.ts';`, 'each folder of src/training is named'],
  ['tools/proof/terms/read.ts', `import '../../../src/case/plan.ts';`, 'tools/proof/terms is independent'],
  ['tools/proof/search/read.ts', `import '../../../src/case/plan.ts';`, 'tools/proof/search is independent'],
  ['tools/proof/promises/p.ts', `import '../../../src/case/plan.ts';`, 'tools/proof/promises is independent'],
];

let broken: readonly { readonly file: string; readonly rule: string }[] = [];
let folder = '';

beforeAll(async () => {
  folder = newFolder({ ...right, ...Object.fromEntries(wrong.map(([file, text]) => [file, text])) });
  const { forbidden = [], options } = direction;
  const { output } = await cruise(['src', 'tests', 'tools'], {
    ...options,
    baseDir: folder,
    cache: false,
    validate: true,
    ruleSet: { forbidden },
  });
  broken = (output as ICruiseResult).summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name }));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(wrong)('refuses in %s: %s', (file, _text, rule) => {
  const found = broken.filter((one) => one.file === file).map((one) => one.rule);
  expect(found).toContainEqual(expect.stringContaining(rule));
});

it('lets pass what is right', () => {
  const orphans = ['src/elsewhere/file.ts'];
  expect(broken.filter(({ file }) => file in right && !orphans.includes(file))).toEqual([]);
});

it('has each module use only modules before it', () => {
  const order = Object.keys(modules);
  const back = Object.entries(modules).flatMap(([module, { uses }]) =>
    uses.filter((used) => order.indexOf(used) >= order.indexOf(module)).map((used) => `${module} uses ${used}`),
  );
  expect(back).toEqual([]);
});
