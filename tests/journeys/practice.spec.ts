import { enter, tabTo } from './helpers/keyboard';
import { answerOn, goToTraining, openTraining, seePractice, visitPhases } from './helpers/practice';
import { kept } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, open, option, press, readMore, seeScreen } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

test('each phase of a practice is there again once the page is loaded again, in the other language too; nothing is left in the tab once it is begun anew, or cleared behind Hide', async ({
  page,
}) => {
  await visitPhases(page, 'en', async (phase) => {
    const [screen = '', panel = ''] = phase.split(' ');
    await page.reload();
    await seePractice(page, screen, panel || undefined);
    await page.locator('[data-language="cy"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    await seePractice(page, screen, panel || undefined);
    await page.locator('[data-language="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
  await expect(page.locator('[data-looked="immediate-danger"]')).toHaveAttribute('data-same', 'false');
  await expect(page.locator('[data-order-difference="notInPlan/ceop"]')).toBeVisible();
  expect(Object.keys(await kept(page)).filter((key) => key.includes('training'))).not.toEqual([]);
  await action(page, 'restart').click();
  await seePractice(page, 'immediate-danger', 'start');
  expect(await kept(page)).toEqual({});
  await action(page, 'begin').click();
  await answerOn(page, { 'immediate-danger': 'no' });
  await action(page, 'hide').click();
  await seePractice(page, 'notes');
  await readMore(page);
  await action(page, 'clear').click();
  await action(page, 'clear').click();
  await seePractice(page, 'immediate-danger', 'start');
  expect(await kept(page)).toEqual({});
});

/** Space chooses the first of a group of radios, the arrow moves on to the one wanted. */
async function chooseByKeys(page: Parameters<typeof enter>[0], question: string, value: string): Promise<void> {
  await tabTo(page, page.locator(`input[name="${question}"]`).first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 5 && !(await option(page, question, value).isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(option(page, question, value)).toBeChecked();
}

test('is practised in Welsh from the list to the end of the debrief with the keyboard alone', async ({ page }) => {
  await openTraining(page, 'cy', '');
  await enter(page, page.locator('[data-scenario="posing-as-a-child"] a').first());
  await seePractice(page, 'immediate-danger', 'start');
  await enter(page, action(page, 'begin'));
  await chooseByKeys(page, 'immediate-danger', 'no');
  await enter(page, action(page, 'continue'));
  await seePractice(page, 'immediate-danger', 'feedback');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toHaveText(text('cy', 'training:practice/feedback/title/one'));
  await enter(page, action(page, 'continue'));
  await seePractice(page, 'need');
  await enter(page, action(page, 'refer-now'));
  await seePractice(page, 'referrals', 'predict');
  for (const [task, place] of [
    ['social-services', '1'],
    ['police', '2'],
  ] as const) {
    await tabTo(page, page.locator(`select[name="place-${task}"]`));
    await page.keyboard.type(place);
    await expect(page.locator(`select[name="place-${task}"]`)).toHaveValue(place);
  }
  await enter(page, action(page, 'show-plan'));
  await seePractice(page, 'referrals', 'reveal');
  await enter(page, action(page, 'continue'));
  await enter(page, page.locator('[data-task="social-services"] a'));
  await seePractice(page, 'referrals/social-services');
  await enter(page, action(page, 'mark-made'));
  await enter(page, action(page, 'continue'));
  await seePractice(page, 'referrals/social-services', 'feedback');
  await enter(page, action(page, 'continue'));
  await seePractice(page, 'referrals/police');
  await page.goBack();
  await page.goBack();
  await seePractice(page, 'referrals');
  await enter(page, page.locator('main .to-debrief a'));
  await seePractice(page, 'debrief');
  await expect(page.locator('[data-looked="social-services"]')).toHaveAttribute('data-same', 'true');
  await enter(page, action(page, 'finish'));
  await seePractice(page, 'train');
  expect(await kept(page)).toEqual({});
});

test('waits behind Hide, with nothing of it on the neutral page', async ({ page }) => {
  await openTraining(page, 'en', '/posing-as-a-child/');
  await action(page, 'begin').click();
  await answerOn(page, { 'immediate-danger': 'now' });
  await action(page, 'hide').click();
  await seePractice(page, 'notes');
  await expect(page.locator('body')).not.toContainText(text('en', 'training:practice/feedback/you'));
  await page.reload();
  await seePractice(page, 'notes');
  await readMore(page);
  await action(page, 'carry-on').click();
  await seePractice(page, 'immediate-danger', 'feedback');
});

test('a live case outlives a visit to training and back, and the made-up one never comes to its storage', async ({
  page,
}) => {
  await open(page);
  await option(page, 'immediate-danger', 'no').check();
  await press(page, 'continue', 'need');
  const before = (await kept(page))['case'];
  expect(before).toContain('immediate-danger');
  await goToTraining(page, '', 'train');
  await page.locator('[data-scenario="posing-as-a-child"] a').first().click();
  await action(page, 'begin').click();
  await answerOn(page, { 'immediate-danger': 'now' });
  await seePractice(page, 'immediate-danger', 'feedback');
  expect((await kept(page))['case']).toBe(before);
  expect((await kept(page))['clear-steps.training']).toContain('training/posing-as-a-child');
  await page.evaluate(() => {
    location.hash = '#/need';
  });
  await seeScreen(page, 'need');
  await press(page, 'back', 'immediate-danger');
  await expect(option(page, 'immediate-danger', 'no')).toBeChecked();
  await expect(page).not.toHaveTitle(new RegExp(text('en', 'ui:madeUp/band')));
});

for (const language of bothLanguages) {
  test.describe(`on a tablet, in ${languages[language]}`, () => {
    test.use({ viewport: { width: 820, height: 1180 } });
    test('feedback on all five risks is read in less than two screens', async ({ page }) => {
      await openTraining(page, language, '/posing-as-a-child/specific-risks');
      await page.locator('main input').first().waitFor();
      for (const box of await page.locator('main input[value="no"]').all()) await box.check();
      await action(page, 'continue').click();
      await expect(page.locator('main [data-feedback]')).toHaveCount(5);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2 * 1180);
    });
  });
}
