import { readCase } from './helpers/cases';
import { expectStep } from './helpers/checks';
import { expect, test } from './helpers/test';
import { goTo, open, press, pressMark, walk } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

const familyComputer = readCase('01-family-computer');
for (const language of bothLanguages) {
  test(`takes a family computer from first worry to a complete record, in ${languages[language]}, in few screens and taps`, async ({
    page,
  }) => {
    const look = (screen: string) => expectStep(page, language, screen, screen === 'immediate-danger');
    await open(page, language);
    const taps = await walk(page, familyComputer, { onArrival: look });
    expect(familyComputer.path.length).toBeLessThanOrEqual(9);
    expect(taps).toBeLessThanOrEqual(21);
    await expect(page.locator('li[data-task]')).toHaveCount(2);
    for (const task of ['social-services', 'police']) {
      await goTo(page, `referrals/${task}`);
      await look(`referrals/${task}`);
      await pressMark(page, 'made');
    }
    await press(page, 'refer-now', 'referrals');
    await press(page, 'next', 'next-steps');
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
