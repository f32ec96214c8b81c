import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const pages = [
  ...readdirSync(root),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((page) => join('docs', page)),
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

it('every place that the glossary names is there', () => {
  const named = [
    ...readFileSync(join(root, 'docs/glossary.md'), 'utf8').matchAll(/`((?:src|tools|locales|local)\/[^`]*)`/g),
  ];
  const places = named.map(([, place = '']) => place);
  expect(places.length).toBeGreaterThan(60);
  expect([...places, 'src/no-such-room/'].filter((place) => !existsSync(join(root, place)))).toEqual([
    'src/no-such-room/',
  ]);
});
