import drawn from 'virtual:drawn';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { titleOf } from '../../src/chart/graph';
import { allKeys, keysOf } from '../../src/review/rows';
import { languages, loadBookWords } from '../../src/words/languages';
import { plain, wordsIn } from '../../src/words/words';
import { keyOf } from '../../tools/translations/reviewed.ts';
import { allPairs } from '../../tools/lib/texts.ts';
import { textAt } from '../words/locales';
import { all } from '../wizard/page';
import { cellsUnder, openBook } from './book-page';

const kept = vi.hoisted((): { read: Record<string, Record<string, string>> } => ({ read: {} }));
vi.mock('virtual:readings', () => ({ default: kept.read }));
beforeEach(() => Object.keys(kept.read).forEach((key) => delete kept.read[key]));

const filled = (text: string, about: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(about[name]));
const head = (language: string): string => all(`.book-body > .pair [lang="${language}"]`)[0]?.textContent ?? '';

describe.each(languages)('who read the texts of the book, in %s', (language) => {
  const date = language === 'en' ? '3 November 2026' : '3 Tachwedd 2026';
  const label = textAt(language, 'book:labels/read');
  const cells = (title: string) => cellsUnder('screens', language, title).filter((cell) => cell.startsWith(label));
  const about = () => plain(titleOf(wordsIn(language), 'about'));

  it('is said at the top where it is nobody, and on no screen', async () => {
    await openBook();
    for (const role of ['welsh-reader', 'safeguarding-lead'])
      expect(head(language)).toContain(textAt(language, `book:unread/${role}`));
    expect(all(`td[lang="${language}"]`).filter(({ textContent }) => textContent.startsWith(label))).toEqual([]);
  });

  it('is said by role at the top, and on the screens where the texts stand: how many, of how many, the last day', async () => {
    await loadBookWords();
    const own = keysOf(drawn.screens.about ?? []);
    const elsewhere = 'questions:immediate-danger/label';
    expect(own).not.toContain(elsewhere);
    own.slice(0, 3).forEach((key, at) => (kept.read[key] = { 'welsh-reader': `2026-11-0${3 - at}` }));
    kept.read[own[0] ?? ''] = { 'welsh-reader': '2026-11-03', 'safeguarding-lead': '2026-11-03' };
    kept.read['no:text'] = { 'welsh-reader': '2026-11-09' };
    await openBook();
    const says = (role: string, read: number, all: number) =>
      filled(textAt(language, `book:read/${role}`), { read, all, date });
    expect(cells(about())).toEqual([
      `${label}${says('welsh-reader', 3, own.length)}${says('safeguarding-lead', 1, own.length)}`,
    ]);
    expect(head(language)).toContain(says('welsh-reader', 3, allKeys().length));
    expect(head(language)).toContain(says('safeguarding-lead', 1, allKeys().length));
  });
});

describe('the texts that are counted', () => {
  it('are those of the app, each by the key under which it was read', async () => {
    await loadBookWords();
    const known = new Set(allPairs().map(keyOf));
    expect(allKeys().filter((key) => !known.has(key))).toEqual([]);
    expect(new Set(allKeys()).size).toBe(allKeys().length);
    const screens = Object.values(drawn.screens).map((pieces) => keysOf(pieces));
    expect(screens.flat().filter((key) => !known.has(key))).toEqual([]);
    expect(screens.filter((keys) => keys.length === 0)).toEqual([]);
    expect(new Set(screens.flat()).size).toBeGreaterThan(800);
  });
});
