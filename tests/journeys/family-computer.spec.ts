import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { expectStep } from './helpers/checks';
import { expect, test } from './helpers/test';
import { goTo, open, press, pressMark, walk } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

const familyComputer = readCase('01-family-computer');
/** The most words that all screens to the task list may show when they open. Welsh takes a quarter more. */
const most = { en: 950, cy: 1187 };

/** Counts the visible words, without closed parts, the options of a list and text for screen readers only. */
const wordsInSight = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const isSeen = (part: Element | null) =>
      part?.checkVisibility({ visibilityProperty: true }) && !part.closest('option, .nhsuk-u-visually-hidden');
    const found: string[] = [];
    while (texts.nextNode()) if (isSeen(texts.currentNode.parentElement)) found.push(texts.currentNode.nodeValue ?? '');
    return found.flatMap((said) => said.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  });

for (const language of bothLanguages) {
  test(`takes a family computer from first worry to a complete record, in ${languages[language]}, in few screens, taps and words`, async ({
    page,
  }) => {
    const look = (screen: string) => expectStep(page, language, screen, screen === 'immediate-danger');
    let words = 0;
    await open(page, language);
    const taps = await walk(page, familyComputer, {
      onArrival: async (screen) => {
        await look(screen);
        words += await wordsInSight(page);
      },
    });
    expect(familyComputer.path.length).toBeLessThanOrEqual(9);
    expect(taps).toBeLessThanOrEqual(21);
    expect(words).toBeLessThanOrEqual(most[language]);
    expect(words).toBeGreaterThan(300);
    await expect(page.locator('[data-task]')).toHaveCount(2);
    for (const task of ['social-services', 'police']) {
      await goTo(page, `referrals/${task}`);
      await look(`referrals/${task}`);
      await pressMark(page, 'made');
    }
    await press(page, 'continue', 'referrals');
    await press(page, 'continue', 'next-steps');
    await look('next-steps');
    const toDo = page.locator('[data-follow-up][data-status="to-do"]');
    for (let left = await toDo.count(); left > 0; left -= 1) {
      await toDo.first().locator('[data-action="mark-done"]').click();
      await expect(toDo).toHaveCount(left - 1);
    }
    await press(page, 'continue', 'record');
    await look('record');
    await expect(page.locator('[data-section="outstanding"] td')).toHaveText(text(language, 'record:complete'));
  });
}
