import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { bare, print } from './helpers/pdf';
import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { typeAddress } from './helpers/walk';
import { bothLanguages, type Language, text } from './helpers/words';
import { scenarioIds } from '../training/scenario-files';

const band = (language: Language) => bare(text(language, 'ui:madeUp/band'));

/** Returns the rows that are not whole on any printed page. */
async function cutRows(page: Page, pages: readonly { readonly text: string }[]): Promise<readonly string[]> {
  // Visually hidden text is not printed.
  const rows = await page.locator('.handout__row').evaluateAll((all) =>
    all.map((row) => {
      const copy = row.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('.nhsuk-u-visually-hidden, .handout__band').forEach((hidden) => hidden.remove());
      return [...copy.querySelectorAll('h2, h3, h4, p, li span:last-child')].map((part) => part.textContent ?? '');
    }),
  );
  expect(rows.length).toBeGreaterThan(30);
  return rows
    .filter((row) => !pages.some((one) => row.every((part) => one.text.includes(bare(part)))))
    .map((row) => row.join(' | '));
}

const inLanguages = (shown: 'en' | 'cy' | 'both') => bothLanguages.filter((one) => shown === 'both' || one === shown);

for (const shown of ['cy', 'both'] as const)
  test(`prints on A4, each page saying that the case is made up, no row cut, Welsh before English, and can be read on a narrow screen, in ${shown}`, async ({
    page,
  }) => {
    const printedIn = inLanguages(shown);
    await page.goto('./?lang=cy#/train/posing-as-a-child/handouts');
    await page.locator('input[value="facilitator"]').check();
    await page.locator(`input[value="${shown}"]`).click();
    const first = page.locator('.handout__row').first().locator('.handout__cell');
    await expect(first).toHaveCount(printedIn.length);
    expect(await first.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('lang')))).toEqual(
      [...printedIn].sort(),
    );
    const pages = await print(page);
    // The worksheet on one side, the key on two.
    if (shown === 'cy') expect(pages).toHaveLength(3);
    for (const one of pages) {
      expect([Math.round(one.width), Math.round(one.height)]).toEqual([595, 842]);
      for (const language of printedIn) expect(one.text).toContain(band(language));
      expect(one.text).not.toContain(bare(text('en', 'training:handouts/which')));
    }
    expect(await cutRows(page, pages)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button, input, header, footer').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 320, height: 640 });
    expect([await inaccessible(page), await unfit(page)]).toEqual([[], []]);
  });

test('prints the chart as a poster on one page, in each language and in both', async ({ page }) => {
  await page.goto('./?lang=en#/train/posing-as-a-child/handouts');
  await page.locator('input[value="worksheet"]').uncheck();
  for (const shown of ['en', 'cy', 'both'] as const) {
    await page.locator(`input[value="${shown}"]`).click();
    await page.locator('input[value="poster"]').check();
    await expect(page.locator('.chart-sheet .drawn')).toHaveCount(1);
    for (const language of inLanguages(shown))
      await expect(page.locator('.chart-sheet')).toContainText(text(language, 'live-chart:sheet/title'));
    const pages = await print(page);
    expect(pages).toHaveLength(1);
    expect([Math.round(pages[0]!.width), Math.round(pages[0]!.height)]).toEqual([842, 595]);
    for (const language of inLanguages(shown)) {
      expect(pages[0]!.text).toContain(bare(text(language, 'live-chart:sheet/title')));
      expect(pages[0]!.text).toContain(bare(text(language, 'live-chart:picture/referNow')));
    }
    expect(pages[0]!.text).toContain('5.5.5,5.5.6,5.5.7');
    expect([await inaccessible(page), await unfit(page)]).toEqual([[], []]);
  }
});

test('prints the key of every case on the two sides of one sheet, and its worksheet on one, in either language', async ({
  page,
}) => {
  const long: string[] = [];
  await page.goto('./?lang=en#/train');
  for (const id of scenarioIds) {
    await typeAddress(page, 'train');
    await expect(page.locator('.handouts')).toHaveCount(0);
    await typeAddress(page, `train/${id}/handouts`);
    await page.locator('input[value="facilitator"]').check();
    for (const language of bothLanguages) {
      await page.locator(`input[value="${language}"]`).click();
      await expect(page.locator(`[data-row="debrief"] .handout__cell[lang="${language}"]`)).toBeVisible();
      const pages = await print(page);
      const keyAt = pages.findIndex((one) =>
        one.text.includes(bare(text(language, 'training:handouts/kinds/facilitator'))),
      );
      if (keyAt !== 1 || pages.length > 3) long.push(`${id} ${language}: ${keyAt} ${pages.length}`);
    }
  }
  expect(long).toEqual([]);
});

test('prints the attendance sheet and the certificate on one page each, which name no case as made up on their edge', async ({
  page,
}) => {
  await page.goto('./?lang=en#/train/posing-as-a-child/handouts');
  await page.locator('input[value="both"]').click();
  for (const kind of ['worksheet', 'attendance', 'certificate']) await page.locator(`input[value="${kind}"]`).click();
  await expect(page.locator('[data-handout="certificate"] [lang="cy"]').first()).toBeVisible();
  const pages = await print(page);
  expect(pages).toHaveLength(2);
  for (const one of pages) expect(one.text).not.toContain(band('en'));
});
