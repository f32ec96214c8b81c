import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { columns } from '../../../tools/translations/table';

const root = join(import.meta.dirname, '../../..');
const pages = [
  ...readdirSync(root),
  ...['docs', 'tests/cases'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((page) => join(folder, page)),
  ),
].filter((page) => page.endsWith('.md'));

/** Returns the places in this project that a page links to. */
const linksOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);

it('every link of a page leads to a file that is there', () => {
  const links = pages.flatMap((page) => linksOf(page).map((link) => join(dirname(page), link)));
  expect(links).toContain(join('docs', 'translating.md'));
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

/** Where an adopter's own cases go. The project has none. */
const ofAdopter = 'local/scenarios/';
/** Returns the places in this project that a page names as code, without patterns and `ID`, which stands for any. */
const placesOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/`((?:src|tools|tests|locales|local|docs|public)\/[^`\s]*)`/g)]
    .map(([, place = '']) => place)
    .filter((place) => !/[*{<]|\bID\b/.test(place) && place !== ofAdopter);
/** A test may be named without its ending. */
const isThere = (place: string): boolean =>
  ['', '.test.ts', '.test.tsx'].some((ending) => existsSync(join(root, `${place}${ending}`)));

it('every place that a page names is there', () => {
  const named = pages.flatMap((page) => placesOf(page).map((place) => [page, place] as const));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(([, place]) => !isThere(place))).toEqual([]);
  expect(isThere('src/no-such-module/')).toBe(false);
});

const translating = readFileSync(join(root, 'docs/translating.md'), 'utf8');
it('the page for translators names every column', () => {
  for (const column of columns) expect(translating).toContain(`\n| ${column} | `);
});
