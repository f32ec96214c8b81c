import type { Page } from '@playwright/test';
import { faint } from './helpers/checks';
import { gatherEverywhere } from './helpers/everywhere';
import { visitPhases } from './helpers/practice';
import { cutOff, moving, strain } from './helpers/strain';
import { walkByTab } from './helpers/tab-walk';
import { expect, test } from './helpers/test';
import { untold } from './helpers/untold';
import { open } from './helpers/walk';
import { bothLanguages, type Language, languages } from './helpers/words';

/** 1280 by 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };
const tablet = { width: 820, height: 1180 };

/** What is lost of a screen at 400 %, with its text set apart, and with its text twice as large; and what a screen reader is not told. */
async function lost(page: Page): Promise<readonly string[]> {
  const found: string[] = [...(await untold(page))];
  const look = async (how: string) => found.push(...(await cutOff(page)).map((what) => `${how}: ${what}`));
  await page.setViewportSize(zoomed);
  await look('at 400 %');
  await strain(page, 'spaced');
  await look('set apart');
  await page.setViewportSize(tablet);
  await strain(page, 'large');
  await look('twice as large');
  await strain(page);
  return found;
}

/** Where a person has asked for dark pages, for colours of their own and for less motion: what is faint, what moves, and where focus is not seen. */
async function unseen(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const inDark = [...(await faint(page)), ...(await moving(page))].map((what) => `in the dark: ${what}`);
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active', reducedMotion: null });
  await page.setViewportSize(zoomed);
  const { faults } = await walkByTab(page);
  await page.setViewportSize(tablet);
  await page.emulateMedia({ forcedColors: null });
  return [...inDark, ...faults];
}

/** Looks once at each phase of a practice, from the list to the debrief. */
async function gatherPhases(
  page: Page,
  language: Language,
  find: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  await visitPhases(page, language, async (phase) => {
    for (const what of await find(page)) found.push(`${phase}: ${what}`);
  });
  return found;
}

/** Looks only once at a screen that is come to again. */
function onlyOnce(
  find: (page: Page) => Promise<readonly string[]>,
): (page: Page, screen: string) => Promise<readonly string[]> {
  const seen = new Set<string>();
  return async (page, screen) => {
    if (seen.has(screen)) return [];
    seen.add(screen);
    return find(page);
  };
}

test.describe.configure({ timeout: 600_000 });

for (const language of bothLanguages) {
  test.describe(`loses nothing at 400 %, with text set apart or twice as large, and tells a screen reader each name, in ${languages[language]}`, () => {
    test('on every screen', async ({ page }) => {
      expect(await gatherEverywhere(page, language, lost)).toEqual([]);
    });
    test('in a practice', async ({ page }) => {
      expect(await gatherPhases(page, language, lost)).toEqual([]);
    });
  });
}

test.describe('can be read in the dark, moves nothing, and shows where the keyboard is on every stop, in forced colours at 400 %', () => {
  test('on every screen', async ({ page }) => {
    expect(await gatherEverywhere(page, 'cy', onlyOnce(unseen))).toEqual([]);
  });
  test('in a practice', async ({ page }) => {
    expect(await gatherPhases(page, 'cy', unseen)).toEqual([]);
  });
});

test('finds what is wrong where something is', async ({ page }) => {
  await open(page);
  await page.setViewportSize(zoomed);
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const put = (tag: string, text: string, style: Partial<CSSStyleDeclaration>) =>
      Object.assign(main.appendChild(Object.assign(document.createElement(tag), { textContent: text })).style, style);
    put('p', 'cut', { overflow: 'hidden', height: '8px' });
    put('div', 'wide', { width: '900px' });
    put('p', 'faint', { color: '#ccc' });
    put('button', '', {});
    put('button', 'bare', { outline: 'none', border: '0' });
    put('div', 'above all', {
      position: 'fixed',
      inset: '0 auto auto 0',
      width: '320px',
      height: '60px',
      background: '#fff',
    });
    main.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 60_000 });
  });
  expect((await cutOff(page)).join()).toMatch(/wider than the window.*cut off: P/);
  expect((await faint(page)).join()).toMatch(/color-contrast/);
  expect(await moving(page)).toEqual(['an animation runs']);
  expect(await untold(page)).toContain('a button without a name');
  const { faults } = await walkByTab(page);
  expect(faults.join()).toMatch(/: under DIV/);
  expect(faults.join()).toMatch(/BUTTON bare: no line around it/);
});
