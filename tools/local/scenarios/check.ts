import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkScenario } from '../../../src/training/own/check';
import { wordsIn } from '../../../src/words/words';
import { linesOf } from '../../scenario/cli';

/**
 * Checks the files of an organisation's own made-up cases, as the app does when it opens one. Returns a line for each
 * mistake, and for each id that an earlier file already has.
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
