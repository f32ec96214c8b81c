import type { Page } from '@playwright/test';
import { heldScreens, walkBudgets } from '../../tools/word-counts/budgets';
import { countScreen, countScreens, countWalk, thirds, isOver } from '../../tools/word-counts/count';
import { allStates } from '../../tools/word-counts/states';
import { overIn, screensTable, walksTable } from '../../tools/word-counts/tables';
import { wordsAtRest } from '../../tools/word-counts/words-at-rest';
import { expect, test } from './helpers/test';
import { open, press } from './helpers/walk';
import { bothLanguages, type Language, text } from './helpers/words';

/** Takes away what a part of the page has within it; returns how many words that were. */
const empty = (page: Page, parts: string): Promise<number> =>
  page.locator(parts).evaluateAll((found) => {
    const words = found.flatMap((part) => part.textContent.split(/\s+/)).filter((word) => word !== '');
    found.forEach((part) => part.remove());
    return words.length;
  });

const addToMain = (page: Page, html: string): Promise<void> =>
  page.locator('main').evaluate((main, more) => main.insertAdjacentHTML('beforeend', more), html);

// So that a test may add to the page.
test.use({ bypassCSP: true });

// Both languages of a case in one page: to load it takes longer than to count.
for (const [at, third] of thirds(allStates()).entries())
  test(`each screen is within its budget in each language in every case, on third ${at + 1} of the cases`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const screens = await countScreens(page, third, heldScreens);
    console.log(screensTable(screens));
    const wanted = heldScreens.filter((screen) => third.some((state) => state.screens.includes(screen)));
    const counted = (of: Language) => screens.filter(({ language }) => language === of).map(({ screen }) => screen);
    for (const language of bothLanguages) expect(counted(language).sort()).toEqual([...wanted].sort());
    expect(overIn({ screens, walks: [] })).toEqual([]);
  });

for (const language of bothLanguages)
  for (const [of, budget] of Object.entries(walkBudgets))
    test(`in ${language}, the whole walk of ${of} is within its budget`, async ({ page }) => {
      const walks = [await countWalk(page, language, of, budget)];
      console.log(walksTable(walks));
      expect(overIn({ screens: [], walks })).toEqual([]);
    });

const openHub = async (page: Page): Promise<void> => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await expect(page.locator('main p', { hasText: text('en', 'ui:later/loading') })).toHaveCount(0);
};

test('words at rest are those that are seen: not the options of a select, and not what is closed', async ({ page }) => {
  await openHub(page);
  const words = await wordsAtRest(page);
  expect(words).toBeGreaterThan(50);
  expect(await empty(page, 'main option')).toBeGreaterThan(20);
  expect(await wordsAtRest(page)).toBe(words);
  expect(await empty(page, 'main details:not([open]) > :not(summary)')).toBeGreaterThan(20);
  expect(await wordsAtRest(page)).toBe(words);
});

test('words at rest are more by what is opened', async ({ page }) => {
  await openHub(page);
  const words = await wordsAtRest(page);
  await addToMain(page, '<details><summary>Why</summary><p>It was never asked.</p></details>');
  expect(await wordsAtRest(page)).toBe(words + 1);
  await page.locator('main summary').last().click();
  expect(await wordsAtRest(page)).toBe(words + 5);
});

test('a sentence more is more words, and takes a screen over its budget; a mark alone is no word', async ({ page }) => {
  await openHub(page);
  const { words } = await countScreen(page, 'en', 'referrals', 'a new case');
  await addToMain(page, '<p>✓ – “Ring</p><p>them</p> <b>now</b> on 101.');
  const more = await countScreen(page, 'en', 'referrals', 'a new case');
  expect(more.words).toBe(words + 5);
  expect(isOver({ words, most: words })).toBe(false);
  expect(isOver({ words: more.words, most: words })).toBe(true);
});

test('what is only for a screen reader, or stands apart, is not counted', async ({ page }) => {
  await openHub(page);
  const words = await wordsAtRest(page);
  await addToMain(
    page,
    '<p><span class="nhsuk-u-visually-hidden">Error:</span> Choose</p><fieldset>Which one?</fieldset>',
  );
  expect(await wordsAtRest(page, 'fieldset')).toBe(words + 1);
});

test('a long text on a screen that is held is named', async ({ page }) => {
  await open(page);
  const short = await countScreen(page, 'en', 'immediate-danger', 'a new case');
  expect(overIn({ screens: [short], walks: [] })).toEqual([]);
  await addToMain(page, `<p>${'Too many words. '.repeat(30)}</p>`);
  const long = await countScreen(page, 'en', 'immediate-danger', 'a new case');
  expect(overIn({ screens: [long], walks: [] })).toEqual(['immediate-danger, en']);
});
