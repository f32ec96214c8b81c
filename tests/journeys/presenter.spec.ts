import { openDesk, openWall, onward, seeInStep } from './helpers/showing';
import { kept } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, answer, open, press, seeScreen, typeAddress } from './helpers/walk';
import { text } from './helpers/words';
import told from '../../locales/cy/scenarios/posing-as-a-child.json' with { type: 'json' };

test.use({ viewport: { width: 1280, height: 720 } });

test('shows a whole case to a room in Welsh, from the list to its end, in two windows in step', async ({
  page: wall,
}) => {
  await open(wall, 'cy', 'train');
  await wall.locator('[data-scenario="posing-as-a-child"] a[href$="/present/"]').click();
  await seeInStep('1', wall);
  const desk = await openDesk(wall);
  await action(desk, 'timer').click();
  await desk.locator('[data-route="whole"]').click();
  const seen = ['1'];
  for (;;) {
    // The two windows in turn.
    const used = seen.length % 3 === 0 ? wall : desk;
    if ((await action(used, 'onward').count()) === 0) break;
    const next = await onward(used);
    seen.push(next);
    await seeInStep(next, wall, desk);
    if (seen.length === 12) await wall.reload();
    if (seen.length === 25) await desk.reload();
    await seeInStep(next, wall, desk);
    expect(await wall.locator('html').getAttribute('lang')).toBe('cy');
  }
  expect(seen.filter((rest) => rest.endsWith('/answer')).length).toBeGreaterThan(12);
  await expect(wall.locator('[data-show] h1')).toHaveText(text('cy', 'training:presenter/debrief'));
  await expect(desk.locator('[data-coming]')).toHaveText(text('cy', 'training:presenter/end'));
  await expect(action(desk, 'timer')).toHaveText(text('cy', 'training:presenter/timer/pause'));
  await wall.goBack();
  await seeInStep(seen.at(-2) ?? '', wall, desk);
});

test('gives the presenter’s window nothing of a live case, and shows the page of Hide where Back leads from the wall to it', async ({
  page: wall,
}) => {
  await open(wall);
  await answer(wall, 'immediate-danger', ['no']);
  await press(wall, 'continue', 'need');
  expect(Object.keys(await kept(wall))).toContain('case');
  await openWall(wall, 'en');
  const desk = await openDesk(wall);
  expect(Object.keys(await kept(desk)).filter((key) => key !== 'clear-steps.show')).toEqual([]);
  await desk.close();
  await wall.goBack();
  await seeScreen(wall, 'notes');
  await press(wall, 'carry-on', 'need');
});

test('tells the story too in Welsh once Cymraeg is chosen on the wall', async ({ page: wall }) => {
  await openWall(wall, 'en');
  await wall.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(wall.locator('main')).toContainText(told.title);
});

test('says what to do where the browser stops the window', async ({ page: wall }) => {
  await wall.addInitScript(() => {
    window.open = () => null;
  });
  await openWall(wall, 'en', '2');
  await action(wall, 'own-window').click();
  const link = wall.locator('.wall__note a');
  await expect(link).toHaveAttribute('href', /#\/train\/posing-as-a-child\/presenter\/2$/);
  const [desk] = await Promise.all([wall.context().waitForEvent('page'), link.click()]);
  await seeInStep('2', wall, desk);
  await expect(wall.locator('.wall__note')).toHaveCount(0);
});

test('fills the screen on the big screen alone, and lets it go when that is left', async ({ page }) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await open(page, 'en', 'train/posing-as-a-child/present/harm');
  await action(page, 'full-screen').click();
  await expect.poll(isFull).toBe(true);
  await onward(page);
  expect(await isFull()).toBe(true);
  await typeAddress(page, 'train');
  await expect(page.locator('main[data-show]')).toHaveCount(0);
  await expect.poll(isFull).toBe(false);
});
