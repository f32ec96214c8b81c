import { countScreens, isOver } from './count';
import { allStates } from './states';
import { screensTable } from './tables';

/**
 * Counts the words at rest of each screen over the cases of tests/cases, and prints them beside their budgets. Argument: `--hold` to fail
 * where one is over. Returns the exit code.
 */
export default function main(args: readonly string[]): number {
  if (args.some((arg) => arg !== '--hold')) {
    console.error('usage: npm run tool -- word-counts [--hold]');
    return 2;
  }
  const counted = countScreens(allStates());
  console.log(screensTable(counted));
  return args.includes('--hold') && counted.some(isOver) ? 1 : 0;
}
