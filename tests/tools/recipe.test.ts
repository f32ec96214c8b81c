import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editionFolder } from '../../tools/lib/edition';
import { root } from '../../tools/lib/root.mjs';

// CONTRIBUTING lists the files for a new question. It is added to a copy of the project in those files only.
const [, recipe = ''] =
  /\| a question that changes no rule \|([^|]*)\|/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
const files = [...recipe.matchAll(/`([\w/.-]+\.\w+)`/g)].flatMap(([, name = '']) => {
  if (name.endsWith('.json')) return [`locales/en/${name}`, `locales/cy/${name}`];
  return [name.includes('/') ? name : `${editionFolder}/${name}`];
});

type Edit = (text: string) => string;
const before =
  (place: string, more: string): Edit =>
  (text) =>
    text.replace(place, `${more}${place}`);
/** The words of a similar question, before those of the screen that comes next. */
const wordsLike: Edit = (text) => {
  const words = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const next = Object.keys(words).find((id) => id === 'local-authority' || id === 'others-involved');
  const all = Object.entries(words).flatMap(([id, own]) =>
    id === next
      ? [
          ['school', words['looked-after']],
          [id, own],
        ]
      : [[id, own]],
  );
  return JSON.stringify(Object.fromEntries(all));
};
const row = `const school = question('school', {
  kind: 'one',
  options: ['yes', no, notSure],
  askedWhen: onlineConcern,
  told: 'fact',
  saidUnder: 'worried',
  grounds: ['good-practice'],
});

`;
const edits: Readonly<Record<string, Edit>> = {
  [`${editionFolder}/questions.ts`]: (text) =>
    before('  localAuthority,\n', '  school,\n')(before('const localAuthority', row)(text)),
  'src/machine/wizard.ts': (text) =>
    text.replace(
      "onTheWalk('evidence-guidance', 'before-you-ring'),",
      "onTheWalk('evidence-guidance', 'school'),\n    school: onTheWalk('school', 'before-you-ring'),",
    ),
  'tools/proof/terms/questions.ts': before("  'local-authority':", "  school: ['yes', 'no', 'not-sure'],\n"),
};

const copy = mkdtempSync(join(tmpdir(), 'recipe-'));
beforeAll(() => {
  const kept = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  for (const file of kept) if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const file of files) {
    const path = join(copy, file);
    const edit = file.startsWith('locales/') ? wordsLike : edits[file];
    if (edit) writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Returns what a command prints in the copy; empty if it succeeds. */
function wrong(...command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npx', command, { cwd: copy, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

it('names files that are there, and not many', () => {
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(files.length).toBeLessThanOrEqual(9);
});

it('gives a question that compiles', () => expect(wrong('tsc', '--noEmit')).toBe(''));

it('gives a question that is asked, told and worded, and that no case or scenario needs to know', () => {
  const tests = ['case', 'cases', 'machine', 'words/options', 'words/whole-lists', 'words/what-to-say'];
  expect(wrong('vitest', 'run', ...tests.map((name) => `tests/${name}`), 'tests/training/scenarios')).toBe('');
});
