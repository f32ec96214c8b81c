import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import words from '../../../locales/en/translations.json';
import { starts } from '../../../tools/proof/breadth/starts';
import { readLast } from '../../../tools/proof/last-proof';

const root = join(import.meta.dirname, '../../..');
const pages = [
  ...readdirSync(root),
  ...['docs', 'tests/cases', 'tools/bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((page) => join(folder, page)),
  ),
].filter((page) => page.endsWith('.md'));

/** The places that a page links to, of the project itself. */
const linksOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
const isBroken =
  (page: string) =>
  (link: string): boolean =>
    !existsSync(join(root, dirname(page), link));

it('every page is found, and those for translators are linked from where they look', () => {
  expect(pages).toContain(join('docs', 'translating.md'));
  expect(linksOf('CONTRIBUTING.md')).toContain('docs/translating.md');
  expect(['docs/translating.md', 'docs/no-such-page.md'].filter(isBroken('README.md'))).toEqual([
    'docs/no-such-page.md',
  ]);
});

it.each(pages)('every link of %s leads to a file that is there', (page) => {
  expect(linksOf(page).filter(isBroken(page))).toEqual([]);
});

/** Where an adopter's own cases are put; none comes with the project. */
const ofAdopter = 'local/scenarios/';
/** The places of the project that a page names as code, but for patterns and `ID`, which stands for any. */
const placesOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/`((?:src|tools|tests|locales|local|docs|public)\/[^`\s]*)`/g)]
    .map(([, place = '']) => place)
    .filter((place) => !/[*{<]|\bID\b/.test(place) && place !== ofAdopter);
/** A test may be named without its ending. */
const isThere = (place: string): boolean =>
  ['', '.test.ts', '.test.tsx'].some((ending) => existsSync(join(root, `${place}${ending}`)));

it('every place that a page names is there', () => {
  const named = pages.flatMap((page) => placesOf(page).map((place) => [page, place] as const));
  expect(named.filter(([page]) => page === 'docs/glossary.md').length).toBeGreaterThan(40);
  expect(named.filter(([page]) => page === 'CONTRIBUTING.md').length).toBeGreaterThan(40);
  expect(named.filter(([, place]) => !isThere(place))).toEqual([]);
  expect(isThere('src/no-such-module/')).toBe(false);
});

const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\n', ' ');
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

const translating = readFileSync(join(root, 'docs/translating.md'), 'utf8');
/** A message as far as it is the same for every file. */
const beginning = (message: string): string => /^(Not taken: )?[^.,:;{]*/.exec(message)?.[0].trim() ?? '';
const isTold = (message: string): boolean => translating.includes(beginning(message));

it.each(Object.entries(words.faults).filter(([fault]) => fault !== 'rule'))(
  'the page for translators says what to do about: %s',
  (_, message) => {
    expect(beginning(message).length).toBeGreaterThan(10);
    expect(message).toSatisfy(isTold);
  },
);

it('the page for translators names every column', () => {
  for (const column of Object.values(words.columns)) expect(translating).toContain(`\n| ${column} | `);
});
