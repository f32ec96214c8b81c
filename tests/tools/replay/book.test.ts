import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbers } from '../../../src/review/part-ids';
import { languages } from '../../../src/words/languages';
import { findBrowser } from '../../../tools/checks/browser.mjs';
import { root } from '../../../tools/lib/root.mjs';
import { textAt } from '../../words/locales';
import { printedPages } from '../book/printed-pages';

const folder = mkdtempSync(join(tmpdir(), 'book-'));
const written = (name: string) => readFileSync(join(folder, `clear-steps-${name}`));
let run: ReturnType<typeof spawnSync>;
let page: string;

beforeAll(() => {
  run = spawnSync(process.execPath, ['tools/run.mjs', 'tools/book/cli.ts', folder], { cwd: root, encoding: 'utf8' });
  page = written('book.html').toString();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the book command', () => {
  it('ends well, names what it wrote, and says so where there is no Chromium to print it', () => {
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('clear-steps-book.html');
    const hasBrowser = findBrowser() !== undefined;
    expect(existsSync(join(folder, 'clear-steps-book.pdf'))).toBe(hasBrowser);
    if (!hasBrowser) expect(run.stdout).toContain(textAt('en', 'book:cli/noBrowser'));
  });
  it('writes a page that needs nothing else, in both languages, with its edition and a way to each part', () => {
    expect(page).not.toMatch(/<script|<link[^>]+stylesheet|<img|<iframe|@import|@font-face/i);
    expect(page.match(/(?:src|href)="(?!#|data:,)[^"]*"/g)).toBeNull();
    expect(page.match(/url\((?!["']?(?:data:|#))[^)]*\)/g)).toBeNull();
    for (const language of ['en', 'cy'] as const)
      for (const key of ['book:title', 'promises:P3/sentence']) expect(page).toContain(textAt(language, key));
    expect(page).toMatch(/content [0-9a-f]{64}/);
    const places = [...page.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(Object.keys(numbers).length);
    expect(places.filter((place) => !page.includes(`id="${place}"`))).toEqual([]);
  });
  it('says at the foot of every printed page which edition it is, and in the contents on which page each part begins', async () => {
    if (findBrowser() === undefined) return;
    const pages = await printedPages(written('book.pdf'));
    const [, code = ''] = /--book-edition:"[^"]*?([0-9a-f]{8})"/.exec(page) ?? [];
    expect(code).not.toBe('');
    expect(pages.filter((text) => !text.includes(code))).toEqual([]);
    for (const number of Object.values(numbers)) {
      const begins = pages.findIndex((text, at) => at > 0 && text.includes(`Part ${number}. `)) + 1;
      expect(pages[0], number).toMatch(new RegExp(`Part ${number}\\.[^.]*? ${begins} `));
    }
  }, 60_000);
  it.each(languages)(
    'has a judgement book that a lead can sign at one sitting, in %s: at most 12 pages',
    async (language) => {
      // An adopter's copy of the protocol’s own text adds pages.
      if (findBrowser() === undefined || existsSync(join(root, 'local/protocol.txt'))) return;
      expect((await printedPages(written(`judgement-${language}.pdf`))).length).toBeLessThanOrEqual(12);
    },
  );
});
