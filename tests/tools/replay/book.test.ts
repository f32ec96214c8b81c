import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbers } from '../../../src/review/part-ids';
import { findBrowser } from '../../../tools/checks/browser.mjs';
import { textAt } from '../../words/locales';
import { printedPages } from '../book/printed-pages';

const root = join(import.meta.dirname, '../../..');
let folder: string;
let run: ReturnType<typeof spawnSync>;
let page: string;
const pdf = () => join(folder, 'clear-steps-book.pdf');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
  run = spawnSync(process.execPath, ['tools/run.mjs', 'tools/book/cli.ts', folder], { cwd: root, encoding: 'utf8' });
  page = readFileSync(join(folder, 'clear-steps-book.html'), 'utf8');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the book command', () => {
  it('ends well, and names what it wrote', () => {
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('clear-steps-book.html');
  });
  it('writes a page that needs nothing else: no script, no request, no style from elsewhere', () => {
    expect(page).not.toMatch(/<script|<link[^>]+stylesheet|<img|<iframe|@import|@font-face/i);
    expect(page.match(/(?:src|href)="(?!#|data:,)[^"]*"/g)).toBeNull();
    expect(page.match(/url\((?!["']?(?:data:|#))[^)]*\)/g)).toBeNull();
  });
  it('has both languages, with a way from the contents to each part', () => {
    for (const language of ['en', 'cy'] as const) {
      expect(page).toContain(textAt(language, 'book:title'));
      expect(page).toContain(textAt(language, 'promises:P3/sentence'));
    }
    const places = [...page.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(Object.keys(numbers).length);
    expect(places.filter((place) => !page.includes(`id="${place}"`))).toEqual([]);
  });
  it('says at the foot of every printed page which edition it is, and in the contents on which page each part begins', async () => {
    if (findBrowser() === undefined) return;
    const pages = await printedPages(readFileSync(pdf()));
    const [, code = ''] = /--book-edition:"[^"]*?([0-9a-f]{8})"/.exec(page) ?? [];
    expect(code).not.toBe('');
    expect(pages.filter((text) => !text.includes(code))).toEqual([]);
    for (const number of Object.values(numbers)) {
      const begins = pages.findIndex((text, at) => at > 0 && text.includes(`Part ${number}. `)) + 1;
      expect(pages[0], number).toMatch(new RegExp(`Part ${number}\\.[^.]*? ${begins} `));
    }
  }, 60_000);
  it('names the edition by its whole code', () => {
    expect(page).toMatch(/content [0-9a-f]{64}/);
  });
  it.each(['en', 'cy'])('has a judgement book of at most 12 pages, in %s', async (language) => {
    // The protocol’s own text, where an adopter has put it there, comes on top.
    if (findBrowser() === undefined || existsSync(join(root, 'local/protocol.txt'))) return;
    const pages = await printedPages(readFileSync(join(folder, `clear-steps-judgement-${language}.pdf`)));
    expect(pages.length).toBeLessThanOrEqual(12);
  });
  it('prints it where there is a Chromium, and says so where there is none', () => {
    const hasBrowser = findBrowser() !== undefined;
    expect(existsSync(pdf())).toBe(hasBrowser);
    expect(hasBrowser ? readFileSync(pdf(), 'latin1').slice(0, 5) : run.stdout).toContain(
      hasBrowser ? '%PDF-' : textAt('en', 'book:cli/noBrowser'),
    );
  });
});
