import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkScenario } from '../../../src/training/own/check';
import { wordsIn } from '../../../src/words/words';
import { linesOf } from '../../scenario/cli';

/**
 * Checks the made-up cases that an organisation ships with its copy, as the app does when it opens one.
 * In: their files. Out: what is wrong with them, line by line; and each id that a file before it has already.
 */
export default function wrongIn(files: readonly string[]): readonly string[] {
  const words = wordsIn('en');
  const ids = new Set<string>();
  return files.flatMap((path) => {
    const file = `local/scenarios/${basename(path)}`;
    const checked = checkScenario(readFileSync(path, 'utf8'));
    if (!('scenario' in checked)) return linesOf(words, file, checked);
    const { id } = checked.scenario;
    const isTaken = ids.size === ids.add(id).size;
    return isTaken ? linesOf(words, file, { problems: [{ line: 1, place: 'id', code: 'twice' }], count: 1 }) : [];
  });
}
