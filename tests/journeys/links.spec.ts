import { readCase } from './helpers/cases';
import { visitEverywhere } from './helpers/everywhere';
import { expect, test } from './helpers/test';
import { goTo, mark, open, walk } from './helpers/walk';
import { text } from './helpers/words';

test.describe.configure({ timeout: 60_000 });
const forms = { ceop: 'ceop.police.uk/Safety-Centre', iwf: 'report.iwf.org.uk' } as const;
const outside = 'a[href^="http"], a[href^="//"]';

for (const task of ['ceop', 'iwf'] as const) {
  test(`leads to the report form of ${task.toUpperCase()} only once both were told, opened apart, with its address in words`, async ({
    page,
  }) => {
    await open(page);
    await walk(page, readCase('02-grooming-all-made'));
    await goTo(page, `referrals/${task}`);
    await expect(page.locator('main')).not.toContainText(forms[task]);
    for (const first of ['social-services', 'police']) await mark(page, first, 'made');
    await goTo(page, `referrals/${task}`);
    const link = page.locator(outside);
    await expect(link).toHaveCount(1);
    await expect(link).toHaveText(forms[task]);
    await expect(link).toHaveAttribute('href', `https://${forms[task]}`);
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(page.getByText(text('en', 'call:opensApart'))).toBeVisible();
  });
}

test('leads out of the app from the lists of sites and of sources too, from advice on staying safe online, to who settles a complaint, and to Report Remove, and from no other screen', async ({
  page,
}) => {
  const leaving = new Set<string>();
  await visitEverywhere(page, 'en', async (screen) => {
    if ((await page.locator(outside).count()) > 0) leaving.add(screen);
  });
  expect([...leaving].sort()).toEqual([
    'about',
    'accessibility',
    'evidence-guidance',
    'online-safety-advice',
    'referrals/ceop',
    'referrals/iwf',
    'referrals/police',
    'resources',
  ]);
});

test('leads to CEOP and the IWF from no list while they are locked, and opens each site apart', async ({ page }) => {
  await open(page);
  await walk(page, readCase('02-grooming-all-made'));
  for (const beside of ['resources', 'about']) {
    await goTo(page, beside);
    await expect(page.locator(outside).first()).toBeAttached();
    await expect(page.locator('a[href*="ceop.police.uk"], a[href*="iwf.org.uk"]')).toHaveCount(0);
    const links = page.locator(outside);
    for (const attribute of await links.evaluateAll((found) =>
      found.map((link) => `${link.getAttribute('target')} ${link.getAttribute('rel')}`),
    )) {
      expect(attribute).toBe('_blank noopener noreferrer');
    }
  }
});
