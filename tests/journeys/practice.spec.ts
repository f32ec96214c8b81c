import { arrowTo, enter } from './helpers/keyboard';
import { openTraining, seePractice } from './helpers/practice';
import { kept } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action } from './helpers/walk';
import { text } from './helpers/words';

test('is practised in Welsh from the list to the end of the debrief with the keyboard alone', async ({ page }) => {
  await openTraining(page, 'cy', '');
  await enter(page, page.locator('[data-scenario="posing-as-a-child"] a').first());
  await seePractice(page, 'immediate-danger', 'start');
  await enter(page, action(page, 'begin'));
  await arrowTo(page, 'immediate-danger', 'no');
  await enter(page, action(page, 'continue'));
  await seePractice(page, 'immediate-danger', 'feedback');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toHaveText(text('cy', 'training:practice/feedback/title/one'));
  await enter(page, action(page, 'continue'));
  await seePractice(page, 'need');
  await enter(page, action(page, 'refer-now'));
  await seePractice(page, 'referrals');
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

test('feedback on all five risks is read in less than two screens of a tablet', async ({ page }) => {
  await openTraining(page, 'cy', '/posing-as-a-child/specific-risks');
  await page.locator('main input').first().waitFor();
  for (const box of await page.locator('main input[value="no"]').all()) await box.check();
  await action(page, 'continue').click();
  await expect(page.locator('main [data-feedback]')).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2 * 1180);
});
