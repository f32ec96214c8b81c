import { fork } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/files-in.mjs';
import { root } from '../lib/root.mjs';
import { Helper } from '../proof/child-process';
import { type Fault, pathOf, seeded } from '../proof/faults/fault';
import type { Cell } from './record';

const copy = join(root, '.mutation/tests');
const notCopied = ['node_modules', '.git', '.mutation', '.bench', 'dist', 'book', 'test-results', 'playwright-report'];

/** The tests of the rules, without the slow ones that test other things. */
const ofRules =
  /^tests\/((case|cases|machine|session|app)\/(?!kept-case-garbled|preboot|main)|tools\/replay\/replay\.|words\/(options|whole-lists)\.|updates\/)/;
const all = filesIn(join(root, 'tests'))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file}`);

/** Returns the tests to try on a file: for a rule, all tests of rules; otherwise those of its folder or that name it. */
export function testsOf(file: string): readonly string[] {
  if (/^src\/(protocol|case|machine)\//.test(file)) return all.filter((test) => ofRules.test(test));
  if (file.startsWith('locales/')) return all.filter((test) => test.startsWith('tests/words/'));
  const [, folder = ''] = file.split('/');
  // The pages beside the walk show parts of it, such as the record with numbers added on the device.
  const folders = /^(wizard|ui)$/.test(folder) ? ['wizard', 'pages'] : [folder];
  return all.filter(
    (test) =>
      folders.includes(test.split('/')[1] ?? '')
      || readFileSync(join(root, test), 'utf8').includes(file.replace(/\.\w+$/, '')),
  );
}

/** The result of one test file. */
interface Tested {
  readonly test: string;
  readonly isFailed: boolean;
  readonly seconds: number;
}
interface Asked {
  /** The file that changed since the last run. */
  readonly file?: string;
  readonly tests: readonly string[];
}

/** The folder of a test, such as `tests/case`, which is its kind of check. */
export const kindOf = (test: string): string => test.split('/').slice(0, 2).join('/');
const nameOf = (test: string): string =>
  test
    .split('/')
    .slice(2)
    .join('/')
    .replace(/\.test\.tsx?$/, '');

/** Runs the tests in a copy of the project, so that the project itself is not changed. */
export class Tests {
  readonly #known = new Map<string, ReadonlySet<string>>();
  readonly #helper = new Helper<Asked, readonly Tested[]>(() => {
    rmSync(copy, { recursive: true, force: true });
    for (const part of readdirSync(root).filter((name) => !notCopied.includes(name)))
      cpSync(join(root, part), join(copy, part), { recursive: true });
    // Testing Library needs React's development checks, which tools/run.mjs leaves out.
    const env = { ...process.env, NODE_ENV: 'test' };
    const script = join(copy, 'tools/catches/tests-in-copy.mjs');
    return fork(script, { cwd: copy, env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  });

  /** Returns the tests that fail even without a fault, and so are not counted. */
  async #failing(tests: readonly string[]): Promise<ReadonlySet<string>> {
    const known = this.#known.get(tests.join());
    if (known) return known;
    const tested = (await this.#helper.ask({ tests })) ?? [];
    const failing = new Set(tested.filter(({ isFailed }) => isFailed).map(({ test }) => test));
    if (failing.size > 0) console.error(`These fail without a fault, and are not counted: ${[...failing].join(', ')}`);
    this.#known.set(tests.join(), failing);
    return failing;
  }

  /** Returns which of these tests find a fault, by folder, and in how many seconds. */
  async found(fault: Fault, tests: readonly string[]): Promise<ReadonlyMap<string, Cell>> {
    const failing = await this.#failing(tests);
    const there = join(copy, fault.file);
    writeFileSync(there, seeded(fault).get(pathOf(fault)) ?? '');
    const tested = await this.#helper.ask({ file: there, tests });
    cpSync(pathOf(fault), there);
    await this.#helper.ask({ file: there, tests: [] });
    const kinds = [...new Set(tests.map(kindOf))];
    if (!tested) return new Map(kinds.map((kind) => [kind, { seconds: 0, found: ['no-end'] }]));
    return new Map(
      kinds.map((kind) => {
        const own = tested.filter(({ test }) => kindOf(test) === kind);
        const found = own.filter(({ test, isFailed }) => isFailed && !failing.has(test));
        return [
          kind,
          { seconds: own.reduce((sum, { seconds }) => sum + seconds, 0), found: found.map(({ test }) => nameOf(test)) },
        ];
      }),
    );
  }

  end = (): void => this.#helper.end();
}
