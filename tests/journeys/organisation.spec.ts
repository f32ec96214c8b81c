import { organisation, test } from './helpers/adopted';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect } from './helpers/test';
import { goTo, open } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

test.use({ viewport: { width: 320, height: 640 } });

for (const language of bothLanguages) {
  test(`has the publisher’s name, and ways to reach it that fit a thumb and a narrow window, in ${languages[language]}`, async ({
    page,
  }) => {
    await open(page, language);
    await goTo(page, 'accessibility');
    await expect(page.getByRole('main')).toContainText(organisation.name[language]);
    for (const address of [`tel:${organisation.telephone.replaceAll(' ', '')}`, `mailto:${organisation.email}`]) {
      await expect(page.locator(`main a[href="${address}"]`)).toBeVisible();
    }
    expect(await unfit(page)).toEqual([]);
    expect(await inaccessible(page)).toEqual([]);
  });
}
