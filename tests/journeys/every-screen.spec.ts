import { expectStep, inaccessible } from './helpers/checks';
import { everyScreen, gatherEverywhere } from './helpers/everywhere';
import { expect, test } from './helpers/test';
import { bothLanguages, languages } from './helpers/words';

test.describe.configure({ timeout: 180_000 });

for (const language of bothLanguages) {
  test(`names every screen in its heading and title and leaves nothing for axe to find, in ${languages[language]}`, async ({ page }) => {
    const seen = new Set<string>();
    const found = await gatherEverywhere(page, language, async (_, screen) => {
      if (!seen.has(screen)) await expectStep(page, language, screen, screen === 'immediate-danger');
      seen.add(screen);
      return inaccessible(page);
    });
    expect(found).toEqual([]);
    expect([...seen].sort()).toEqual([...everyScreen].sort());
  });
}
