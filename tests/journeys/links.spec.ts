import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { goTo, mark } from './helpers/walk';
import { text } from './helpers/words';

const groomed = '02-grooming-all-made';
const forms = { ceop: 'ceop.police.uk/Safety-Centre', iwf: 'report.iwf.org.uk' } as const;
const tasks = Object.keys(forms) as (keyof typeof forms)[];
const outside = 'a[href^="http"], a[href^="//"]';

test('leads to the report forms of CEOP and the IWF only once both were told, opened apart, with their addresses in words', async ({
  page,
}) => {
  await openCase(page, 'en', groomed, 'referrals');
  for (const task of tasks) {
    await goTo(page, `referrals/${task}`);
    await expect(page.locator('main')).not.toContainText(forms[task]);
  }
  for (const first of ['social-services', 'police']) await mark(page, first, 'made');
  for (const task of tasks) {
    await goTo(page, `referrals/${task}`);
    const link = page.locator(outside);
    await expect(link).toHaveCount(1);
    await expect(link).toHaveText(forms[task]);
    await expect(link).toHaveAttribute('href', `https://${forms[task]}`);
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(page.getByText(text('en', 'call:opensApart'))).toBeVisible();
  }
});

test('leads to CEOP and the IWF from no list while they are locked, and opens each site apart', async ({ page }) => {
  await openCase(page, 'en', groomed, 'referrals');
  for (const beside of ['resources', 'about']) {
    await goTo(page, beside);
    const links = page.locator(outside);
    await expect(links.first()).toBeAttached();
    await expect(page.locator('a[href*="ceop.police.uk"], a[href*="iwf.org.uk"]')).toHaveCount(0);
    for (const attribute of await links.evaluateAll((found) =>
      found.map((link) => `${link.getAttribute('target')} ${link.getAttribute('rel')}`),
    )) {
      expect(attribute).toBe('_blank noopener noreferrer');
    }
  }
});
