import { faint, inaccessible } from './helpers/checks';
import { foreignOn } from './helpers/foreign';
import { visitPhases } from './helpers/practice';
import { below, inEach, outOfReach, reachedOn, staying, unfit } from './helpers/sizes';
import {
  asksMore,
  cutOff,
  lost,
  lostFocus,
  more,
  moving,
  tablet,
  walkByTab,
  wrongInDark,
  zoomed,
} from './helpers/strain';
import { expect, test } from './helpers/test';
import { open, seeScreen } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

test.describe.configure({ timeout: 600_000 });

const phone = { width: 320, height: 640 };

for (const language of bothLanguages) {
  test(`speaks one language alone in a practice and where a case is opened or written, loses nothing of it at 400 %, with text set apart or twice as large, fits a phone, a tablet and a thumb, and breaks no rule that axe knows, in ${languages[language]}${more(language)}`, async ({
    page,
  }) => {
    const found: string[] = [];
    await visitPhases(page, language, async (phase) => {
      await page.setViewportSize(tablet);
      const wrong = [
        ...(await foreignOn(page, language)),
        ...(await lost(page)),
        ...(await inEach(page, [tablet], unfit)),
        ...(language === asksMore ? [...(await wrongInDark(page)), ...(await lostFocus(page))] : []),
        // Last, because axe opens everything.
        ...(await inEach(page, [phone], async () => [...(await unfit(page)), ...(await inaccessible(page))])),
      ];
      found.push(...wrong.map((what) => `${phase}: ${what}`));
    });
    expect(found).toEqual([]);
  });
}

test('finds what is wrong where something is', async ({ page }) => {
  await open(page);
  const style = (css: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
  await page.setViewportSize(tablet);
  await style('main .nhsuk-radios { padding-top: 60rem }');
  expect(await below(page)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 820, height: 500 });
  await style(
    'header { position: static !important } [data-action="refer-now"] { min-height: 0 !important; height: 20px; padding: 0 !important }',
  );
  expect(await outOfReach(page, reachedOn('immediate-danger'))).toEqual([
    '[data-action="refer-now"] is small',
    'header [href="tel:999"] is out of the window',
    '[data-action="hide"] is out of the window',
  ]);
  expect(await outOfReach(page, [])).toHaveLength(3);
  await page.setViewportSize(zoomed);
  expect(await staying(page)).toEqual([]);
  await style('.bottom-bar { position: fixed !important; bottom: 0 }');
  expect(await staying(page)).toEqual(['bottom-bar stays']);
  await style('');
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const put = (tag: string, text: string, style: Partial<CSSStyleDeclaration>) =>
      Object.assign(main.appendChild(Object.assign(document.createElement(tag), { textContent: text })).style, style);
    put('p', 'cut', { overflow: 'hidden', height: '8px' });
    put('div', 'wide', { width: '900px' });
    put('p', 'faint', { color: '#ccc' });
    put('button', 'bare', { outline: 'none', border: '0', marginLeft: '220px' });
    const over = { position: 'fixed', inset: '0 auto auto 0', width: '200px', height: '200px', background: '#fff' };
    put('div', 'above all', over);
    main.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 60_000 });
  });
  expect((await cutOff(page)).join()).toMatch(/wider than the window.*cut off: P/);
  expect((await faint(page)).join()).toMatch(/color-contrast/);
  expect(await moving(page)).toEqual(['an animation runs']);
  const { faults } = await walkByTab(page);
  expect(faults.join()).toMatch(/: under DIV/);
  expect(faults.join()).toMatch(/BUTTON bare: no line around it/);
});

test('finds what is in the other language, where a sentence, a label or the title is', async ({ page }) => {
  await open(page, 'cy');
  await seeScreen(page, 'immediate-danger');
  const put = (how: 'text' | 'label' | 'title' | 'hidden' | 'marked') =>
    page.evaluate(
      ([words, kind]) => {
        const one = document.body.appendChild(document.createElement('p'));
        if (kind === 'title') document.title = words;
        else if (kind === 'label') one.setAttribute('aria-label', words);
        else one.textContent = words;
        one.hidden = kind === 'hidden';
        if (kind === 'marked') one.lang = 'en';
      },
      ['Ring the police before you go on', how] as const,
    );
  await put('marked');
  expect(await foreignOn(page, 'cy')).toEqual([]);
  for (const how of ['text', 'label', 'hidden', 'title'] as const) {
    const before = (await foreignOn(page, 'cy')).length;
    await put(how);
    expect((await foreignOn(page, 'cy')).length, how).toBeGreaterThan(before);
  }
});
