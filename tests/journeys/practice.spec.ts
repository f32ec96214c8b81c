import { inaccessible } from './helpers/checks';
import { arrowTo, enter, tabTo } from './helpers/keyboard';
import { answerOn, goToTraining, openTraining, seePractice } from './helpers/practice';
import { unfit } from './helpers/sizes';
import { kept } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, changeTo, open, option, press, readMore, seeScreen } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

test('a practice is there again once the page is loaded again, in the other language and behind Hide too; nothing is left in the tab once it is cleared there, or begun anew', async ({
  page,
}) => {
  await openTraining(page, 'en', '/posing-as-a-child/');
  const begin = async () => {
    await action(page, 'begin').click();
    await answerOn(page, { 'immediate-danger': 'now' });
    await seePractice(page, 'immediate-danger', 'feedback');
  };
  await begin();
  await page.reload();
  await seePractice(page, 'immediate-danger', 'feedback');
  await changeTo(page, 'cy');
  await seePractice(page, 'immediate-danger', 'feedback');
  expect(Object.keys(await kept(page)).filter((key) => key.includes('training'))).not.toEqual([]);
  await action(page, 'hide').click();
  await seePractice(page, 'notes');
  await expect(page.locator('body')).not.toContainText(text('cy', 'training:practice/feedback/you'));
  await page.reload();
  await seePractice(page, 'notes');
  await readMore(page);
  await action(page, 'clear').click();
  await action(page, 'clear').click();
  await seePractice(page, 'immediate-danger', 'start');
  expect(await kept(page)).toEqual({});
  await begin();
  await goToTraining(page, '/posing-as-a-child/debrief/', 'debrief');
  await action(page, 'restart').click();
  await seePractice(page, 'immediate-danger', 'start');
  expect(await kept(page)).toEqual({});
});

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

for (const language of bothLanguages)
  test(`feedback on all five risks is read in less than two screens of a tablet, and the drill is done with a thumb on a narrow one, in ${languages[language]}`, async ({
    page,
  }) => {
    await openTraining(page, language, '/posing-as-a-child/specific-risks');
    await page.locator('main input').first().waitFor();
    for (const box of await page.locator('main input[value="no"]').all()) await box.check();
    await action(page, 'continue').click();
    await expect(page.locator('main [data-feedback]')).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2 * 1180);

    await page.setViewportSize({ width: 320, height: 640 });
    await goToTraining(page, '/_drill', 'drill');
    const calls = page.locator('[data-call]');
    await calls.nth(1).click();
    await calls.nth(0).click();
    await expect(calls.nth(0)).toHaveText(/2/);
    expect([await unfit(page), await inaccessible(page)]).toEqual([[], []]);
    await action(page, 'show-plan').click();
    await expect(page.locator('[data-planned]').first()).toBeVisible();
    expect([await unfit(page), await inaccessible(page)]).toEqual([[], []]);
  });
