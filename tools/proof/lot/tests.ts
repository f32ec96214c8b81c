import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { editionFolder } from '../../lib/edition';
import { filesIn } from '../../lib/files-in.mjs';
import { root } from '../../lib/root.mjs';
import { pathOf, seeded } from '../faults/seed';
import type { Drawn } from './drawn';

const copy = join(root, '.mutation/lot');
const report = join(copy, 'report.json');
const notCopied = ['node_modules', '.git', '.mutation', '.bench', 'dist', 'book', 'test-results', 'playwright-report'];

/** Copies the project, so that nothing is changed in it. */
export function copyProject(): void {
  rmSync(copy, { recursive: true, force: true });
  for (const part of readdirSync(root).filter((name) => !notCopied.includes(name)))
    cpSync(join(root, part), join(copy, part), { recursive: true });
}

const withoutEnd = (file: string): string => file.replace(/\.\w+$/, '');
/** The file that an import names, from its own file or as a part of the protocol's edition. */
const importedAs = (other: string, name: string): string =>
  name.startsWith('#') ? name.replace('#protocol', editionFolder) : join(dirname(other), name);
const isImportedBy = (file: string, other: string): boolean =>
  [...readFileSync(join(root, other), 'utf8').matchAll(/from '([.#][^']+)'/g)].some(
    ([, name = '']) => withoutEnd(importedAs(other, name)) === withoutEnd(file),
  );
const roomOf = (file: string): string => (file.startsWith('locales/') ? 'words' : (file.split('/')[1] ?? ''));

/** The parts of the app that a file belongs to: its own, and those that import it. */
function roomsOf(file: string): readonly string[] {
  const importers = filesIn(join(root, 'src'))
    .filter((other) => /\.tsx?$/.test(other))
    .map((other) => `src/${other}`)
    .filter((other) => isImportedBy(file, other));
  return [file, ...importers].map(roomOf);
}

/** The tests of the parts of the app that a file belongs to, and those that name it. */
export function testsOf(file: string): readonly string[] {
  const rooms = roomsOf(file);
  return filesIn(join(root, 'tests'))
    .filter((test) => /\.test\.tsx?$/.test(test))
    .map((test) => `tests/${test}`)
    .filter(
      (test) =>
        rooms.some((room) => test.startsWith(`tests/${room}/`))
        || readFileSync(join(root, test), 'utf8').includes(withoutEnd(file)),
    );
}

interface Report {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

/** Testing Library cannot do without React's checks, which tools/run.mjs has left out. */
const env = { ...process.env, NODE_ENV: 'test' };

/** The first of these tests that fails in the copy as it stands; undefined where none does. */
function failing(tests: readonly string[]): string | undefined {
  const projects = ['rules', 'slow rules', 'components*'].flatMap((name) => ['--project', name]);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--bail=1', '--reporter=json', `--outputFile=${report}`, ...projects];
  rmSync(report, { force: true });
  // What comes to no end leaves no report: it is found by the first of them.
  spawnSync(process.execPath, [vitest, ...options, ...tests], { cwd: copy, env, stdio: 'ignore', timeout: 1_800_000 });
  if (!existsSync(report)) return tests[0];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failed = testResults.find(({ status }) => status === 'failed');
  return failed && relative(copy, failed.name);
}

function failingWith(fault: Drawn, tests: readonly string[]): string | undefined {
  const [[path, text] = ['', '']] = seeded(fault);
  const there = join(copy, fault.file);
  writeFileSync(there, text);
  try {
    return failing(tests);
  } finally {
    cpSync(path || pathOf(fault), there);
  }
}

/** Tests that are known not to fail in the copy without a fault. */
const sound = new Set<string>();
function isSound(test: string): boolean {
  if (!sound.has(test) && failing([test]) === undefined) sound.add(test);
  return sound.has(test);
}

/** The first test that fails with a fault, and does not without it; undefined where none does. */
export function foundByTests(fault: Drawn, tests = testsOf(fault.file)): string | undefined {
  const found = tests.length > 0 ? failingWith(fault, tests) : undefined;
  if (found === undefined || isSound(found)) return found;
  // It fails in any case: it says nothing of the fault.
  return foundByTests(
    fault,
    tests.filter((test) => test !== found),
  );
}
