import { measureAll } from './measure-all.ts';
import { found, writePage } from './report.ts';

const enough = 5;

/** Returns how often to load each app, or undefined for wrong arguments. */
function loadsOf(args: readonly string[]): number | undefined {
  if (args.length === 0) return enough;
  const loads = Number(args[1]);
  return args[0] === '--loads' && args.length === 2 && Number.isInteger(loads) && loads > 0 ? loads : undefined;
}

/**
 * Measures the project, the minimal app and other tools, and prints the results (npm run bench). With 5 loads or more
 * (`--loads N`), writes docs/performance.md too. Returns the exit code; a missed goal is not a failure.
 */
export default async function main(args: readonly string[]): Promise<number> {
  const loads = loadsOf(args);
  if (loads === undefined) {
    console.error('usage: npm run bench [-- --loads N]');
    return 2;
  }
  const results = await measureAll(loads);
  const text = found(results);
  console.log(`\n${text}`);
  if (loads >= enough) writePage(text);
  return 0;
}
