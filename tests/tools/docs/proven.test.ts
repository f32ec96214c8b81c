import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { starts } from '../../../tools/proof/breadth/starts';
import lastProof from '../../../src/review/last-proof.json';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8').replaceAll('\n', ' ');
const { search } = lastProof;
const inWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const [depth = '', list = ''] = [starts.beginning.depth, starts.list.depth].map((steps) => inWords[steps]);

it('says as deep as the chart is searched, and what the last proof counted there', () => {
  const counts = [search.states, search.steps].map((count) => count.toLocaleString('en-GB'));
  expect(readme).toContain(`${depth} steps from its beginning and ${list} from the list of whom to tell`);
  expect(readme).toContain(`${counts[0]} situations, ${counts[1]} steps`);
  expect([search.depth, search.list]).toEqual([starts.beginning.depth, starts.list.depth]);
});
