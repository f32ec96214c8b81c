import type { Page } from '@playwright/test';
import { asksMore, lostFocus, more, wrongInDark } from './helpers/asked-for';
import { faint, inaccessible } from './helpers/checks';
import { visitPhases } from './helpers/practice';
import { inEach, unfit } from './helpers/sizes';
import { cutOff, lost, moving, tablet, zoomed } from './helpers/strain';
import { walkByTab } from './helpers/tab-walk';
import { expect, test } from './helpers/test';
import { untold } from './helpers/untold';
import { open } from './helpers/walk';
import { bothLanguages, type Language, languages } from './helpers/words';

/** Looks once at each phase of a practice, from the list to the debrief. */
async function gatherPhases(
  page: Page,
  language: Language,
  find: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  await visitPhases(page, language, async (phase) => {
    await page.setViewportSize(tablet);
    for (const what of await find(page)) found.push(`${phase}: ${what}`);
  });
  return found;
}

test.describe.configure({ timeout: 600_000 });

const phone = { width: 320, height: 640 };

for (const language of bothLanguages) {
  test(`loses nothing of a practice at 400 %, with text set apart or twice as large, tells a screen reader each name, fits a phone, a tablet and a thumb, and breaks no rule that axe knows, in ${languages[language]}${more(language)}`, async ({
    page,
  }) => {
    const wrong = async () => [
      ...(await lost(page)),
      ...(await inEach(page, [tablet], unfit)),
      ...(language === asksMore ? [...(await wrongInDark(page)), ...(await lostFocus(page))] : []),
      // Last, for axe looks with all opened.
      ...(await inEach(page, [phone], async () => [...(await unfit(page)), ...(await inaccessible(page))])),
    ];
    expect(await gatherPhases(page, language, wrong)).toEqual([]);
  });
}

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
