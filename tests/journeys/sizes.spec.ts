import { gatherEverywhere } from './helpers/everywhere';
import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action, open } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const tablet = { width: 820, height: 1180 };
const turned = { width: 1180, height: 820 };
const phone = { width: 320, height: 640 };

test.describe.configure({ timeout: 120_000 });

for (const language of bothLanguages) {
  for (const viewport of [tablet, turned, phone]) {
    test.describe(`at ${viewport.width} by ${viewport.height}, in ${languages[language]}`, () => {
      test.use({ viewport });

      test('fits the window and can be pressed with a thumb on every screen', async ({ page }) => {
        expect(await gatherEverywhere(page, language, unfit)).toEqual([]);
      });

      test('fits the window where something is missing and where Clear asks', async ({ page }) => {
        await open(page, language);
        await action(page, 'continue').click();
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await unfit(page)).toEqual([]);
        await action(page, 'clear').click();
        expect(await unfit(page)).toEqual([]);
      });
    });
  }
}
