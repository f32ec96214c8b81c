import type { Page } from '@playwright/test';
import { asksMore, lostFocus, more, wrongInDark } from './helpers/asked-for';
import { readCase } from './helpers/cases';
import { gatherEverywhere } from './helpers/everywhere';
import { foreignOn } from './helpers/foreign';
import { outOfReach, reachedOn, staying } from './helpers/in-sight';
import { tooLowOn } from './helpers/last-option';
import { inEach, unfit } from './helpers/sizes';
import { lost, tablet, zoomed } from './helpers/strain';
import { expect, test } from './helpers/test';
import { action, open } from './helpers/walk';
import { bothLanguages, type Language, languages } from './helpers/words';
import { miscounted } from './helpers/words-in-sight';

/** Two phones, a tablet that lies, and the same upright, in which the next screen is come to. One page takes each size in turn: nothing that a size changes is decided as a screen opens. */
const windows = [{ width: 320, height: 640 }, { width: 390, height: 844 }, { width: 1180, height: 820 }, tablet];
/** A window of 1280 by 1024 at 400 %, a phone on its side, and a tablet at 400 %. */
const tooSmall = [zoomed, { width: 844, height: 390 }, { width: 205, height: 560 }];

/** The screens of the walk on the way to the calls, and these. */
const { path } = readCase('13-not-sure-of-anything');

/**
 * What is wrong with a screen as it is seen: in the other language, lost where it is read larger, covered, too small for a thumb, out of
 * reach, its last option below what a tablet shows, or counted otherwise than it stands there.
 */
async function wrongOn(page: Page, language: Language, screen: string): Promise<readonly string[]> {
  const atSize = async () => [...(await unfit(page)), ...(await outOfReach(page, reachedOn(screen)))];
  return [
    ...(await miscounted(page)),
    ...(await foreignOn(page, language)).map((what) => `in the other language: ${what}`),
    ...(await lost(page)),
    ...(await inEach(page, tooSmall, staying)),
    ...(await inEach(page, windows, atSize)),
    ...(path.includes(screen) ? await tooLowOn(page, screen) : []),
  ];
}

test.describe.configure({ timeout: 600_000 });

for (const language of bothLanguages) {
  test(`each screen speaks ${languages[language]} alone, fits each window and a thumb, keeps 999, Refer now and Hide within reach, shows its last option on a tablet above Continue, loses nothing where it is read larger, and shows the words that are counted of it${more(language)}`, async ({
    page,
  }) => {
    const walked = new Set<string>();
    const found = await gatherEverywhere(page, language, async (_, screen) => {
      const wrong = await wrongOn(page, language, screen);
      if (language !== asksMore) return wrong;
      const isNew = !walked.has(screen);
      walked.add(screen);
      return [...wrong, ...(await wrongInDark(page)), ...(isNew ? await lostFocus(page) : [])];
    });
    expect(found).toEqual([]);
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
