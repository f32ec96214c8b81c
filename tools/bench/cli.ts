import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { cache } from './build/folders.ts';
import { goalsOf } from './report/goals.ts';
import { found, writePage } from './report/page.ts';
import { measureAll } from './run/measure-all.ts';

const enough = 5;

/** How often each app is loaded; undefined where the arguments say nothing that is known. */
function loadsOf(args: readonly string[]): number | undefined {
  if (args.length === 0) return enough;
  const loads = Number(args[1]);
  return args[0] === '--loads' && args.length === 2 && Number.isInteger(loads) && loads > 0 ? loads : undefined;
}

const welshTitle = (): string => {
  const words = JSON.parse(readFileSync(join(root, 'locales/cy/questions.json'), 'utf8')) as Record<
    string,
    { title: string }
  >;
  return words['immediate-danger']?.title ?? '';
};

/**
 * Measures the project, the bare app and other tools, and prints it: npm run bench. With 5 loads or more it is written to
 * docs/performance.md. Argument: `--loads N`. Returns the exit code; a goal that does not hold is no fault of the run.
 */
export default async function main(args: readonly string[]): Promise<number> {
  const loads = loadsOf(args);
  if (loads === undefined) {
    console.error('usage: npm run bench [-- --loads N]');
    return 2;
  }
  const results = await measureAll(loads);
  const text = found(results, goalsOf(results, welshTitle()));
  console.log(`\n${text}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'results.json'), JSON.stringify(results));
  if (loads >= enough) writePage(results, text);
  return 0;
}
