import { gatherEverywhere } from './helpers/everywhere';
import { inEach, unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action, open } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

/** A tablet, the same turned, and a phone. One page takes each size in turn: nothing that a size changes is decided as a screen opens. */
const windows = [
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
  { width: 320, height: 640 },
];

test.describe.configure({ timeout: 120_000 });

for (const language of bothLanguages) {
  test(`fits windows of each size and can be pressed with a thumb on every screen, in ${languages[language]}`, async ({
    page,
  }) => {
    expect(await gatherEverywhere(page, language, () => inEach(page, windows, unfit))).toEqual([]);
  });

  test(`fits windows of each size where something is missing and where Clear asks, in ${languages[language]}`, async ({
    page,
  }) => {
    await open(page, language);
    await action(page, 'continue').click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await inEach(page, windows, unfit)).toEqual([]);
    await action(page, 'clear').click();
    expect(await inEach(page, windows, unfit)).toEqual([]);
  });
}
