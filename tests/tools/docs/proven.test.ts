import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { starts } from '../../../tools/proof/breadth/starts';
import { readLast } from '../../../tools/proof/last-proof';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8').replaceAll('\n', ' ');
const { search, promises } = readLast();
const inWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const wordsFor = (...depths: readonly number[]) => depths.map((steps) => inWords[steps]);
const countsOf = (found?: { readonly states: number; readonly steps: number }) =>
  [found?.states, found?.steps].map((count) => count?.toLocaleString('en-GB'));

it('says as deep as the chart is searched, and what the last proof counted there', () => {
  const [depth, list] = wordsFor(starts.beginning.depth, starts.list.depth);
  const [states, steps] = countsOf(search);
  expect(readme).toContain(`${depth} steps from its beginning and ${list} from the list of whom to tell`);
  expect(readme).toContain(`${states} situations, ${steps} steps`);
  expect([search.depth, search.list]).toEqual([starts.beginning.depth, starts.list.depth]);
});

it('says as deep as the app without its screens is searched, and what the last proof counted there', () => {
  const [depth, list] = wordsFor(starts.app.depth, starts['app-list'].depth);
  const [states, steps] = countsOf(promises.find(({ id }) => id === 'P22')?.within);
  expect(readme).toContain(
    `${depth} and ${list} steps, the app without its screens (${states} situations, ${steps} steps)`,
  );
});
