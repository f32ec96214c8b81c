import jsQR from 'jsqr';
import UPNG from 'upng-js';
import { openDesk, openWall, onward, seeInStep } from './helpers/showing';
import { kept } from './helpers/storage';
import { enter } from './helpers/keyboard';
import { expect, test } from './helpers/test';
import { action, answer, open, press, seeScreen, typeAddress } from './helpers/walk';
import { text } from './helpers/words';

const projector = { width: 1280, height: 720 };
test.use({ viewport: projector });

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
    // Now the one window, now the other.
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
  expect(seen.filter((rest) => rest.endsWith('/answer')).length).toBeGreaterThan(15);
  await expect(wall.locator('[data-show] h1')).toHaveText(text('cy', 'training:presenter/debrief'));
  await expect(desk.locator('[data-coming]')).toHaveText(text('cy', 'training:presenter/end'));
  await expect(action(desk, 'timer')).toHaveText(text('cy', 'training:presenter/timer/pause'));
  await wall.goBack();
  await seeInStep(seen.at(-2) ?? '', wall, desk);
});

test('takes up the case where it stands when a window is closed and opened again', async ({ page: wall, context }) => {
  await openWall(wall, 'en', '2');
  const desk = await openDesk(wall);
  await action(desk, 'timer').click();
  await onward(desk);
  await desk.close();
  const again = await openDesk(wall);
  await seeInStep('2/answer', wall, again);
  await expect(action(again, 'timer')).toHaveText(text('en', 'training:presenter/timer/pause'));
  await wall.close();
  await expect(again.locator('[data-paired="false"]')).toBeVisible();
  await onward(again);
  const other = await context.newPage();
  await openWall(other, 'en');
  await seeInStep('3', other, again);
});

test('shows in the language that the presenter asks for, the presenter’s window in its own', async ({ page: wall }) => {
  await openWall(wall, 'en', '3');
  const desk = await openDesk(wall);
  await desk.locator('[data-wall-language="cy"]').click();
  await expect(wall.locator('[data-show] h1')).toHaveText(text('cy', 'questions:harm/title'));
  await expect(wall.locator('.story')).toContainText('Mae’r ‘bachgen’ yn rhoi anrhegion');
  await expect(desk.locator('html')).toHaveAttribute('lang', 'en');
  await wall.reload();
  await expect(wall.locator('[data-show] h1')).toHaveText(text('cy', 'questions:harm/title'));
  await desk.locator('[data-language="cy"]').click();
  await expect(desk.locator('.desk')).toContainText('Mae’r ‘bachgen’ yn rhoi anrhegion');
});

test('lists on the wall no call that the room has not put in order yet', async ({ page: wall }) => {
  const listed = () => wall.locator('.steps-list__name').allTextContents();
  const calls = ['social-services', 'police', 'ceop', 'site'].map((task) => text('en', `ui:tasks/${task}`));
  await openWall(wall, 'en', 'harm/steps');
  expect((await listed()).filter((name) => calls.includes(name))).toEqual([]);
  await openWall(wall, 'en', 'referrals/answer');
  await action(wall, 'steps').click();
  await expect(wall.locator('.steps-list')).toBeVisible();
  expect((await listed()).filter((name) => calls.includes(name))).toEqual(calls);
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

test('leads by the code on the big screen to the same screen on a fresh device, in its language', async ({
  page: wall,
  browser,
  baseURL,
}) => {
  await openWall(wall, 'cy', 'evidence');
  await action(wall, 'qr').click();
  const code = wall.locator('svg.qr');
  await expect(code).toBeVisible();
  const link = (await wall.locator('.qr-page__link a').textContent()) ?? '';
  // Read as a camera reads it, from a picture of the page.
  const shot = UPNG.decode(new Uint8Array(await code.screenshot()).buffer);
  const [points] = UPNG.toRGBA8(shot);
  expect(jsQR(new Uint8ClampedArray(points!), shot.width, shot.height)?.data).toBe(link);
  expect(link).toBe(`${baseURL}#/train/posing-as-a-child/evidence`);
  const device = await browser.newContext({ locale: 'cy-GB' });
  const tablet = await device.newPage();
  await tablet.goto(link);
  await expect(tablet.locator('main')).toHaveAttribute('data-screen', 'evidence');
  await expect(tablet.locator('main[data-screen="evidence"] h1')).toHaveText(text('cy', 'ui:several/evidence/title'));
  await expect(tablet.locator('input:checked')).toHaveCount(0);
  await action(tablet, 'back').click();
  await expect(tablet.locator('input[name="looked-after"][value="no"]')).toBeChecked();
  await device.close();
});

test('is shown with the keyboard alone', async ({ page: wall }) => {
  await openWall(wall, 'en');
  await enter(wall, action(wall, 'onward'));
  await wall.keyboard.press('Enter');
  await seeInStep('2', wall);
  await enter(wall, action(wall, 'steps'));
  await enter(wall, wall.locator('[data-route="whole"]'));
  await enter(wall, wall.locator('[data-action="jump"]').nth(6));
  await seeInStep('7', wall);
  await wall.keyboard.press('Alt+Shift+K');
  await seeInStep('7/answer', wall);
  await wall.keyboard.press('PageDown');
  await seeInStep('8', wall);
  await wall.keyboard.press('ArrowLeft');
  await seeInStep('7/answer', wall);
  // Nothing that the room cannot see is ringed.
  await expect(wall.locator(':focus')).toHaveCount(0);
  await wall.keyboard.press('Space');
  await seeInStep('8', wall);
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

test('fills the screen and keeps it awake on the big screen alone, and lets both go when it is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const held = { asked: 0, released: 0 };
    const request = () => {
      held.asked += 1;
      return Promise.resolve({ release: () => Promise.resolve((held.released += 1)) });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { held });
  });
  const awake = () => page.evaluate(() => (window as unknown as { held: object }).held);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await open(page, 'en', 'train/posing-as-a-child/present/harm');
  await expect(action(page, 'full-screen')).toBeVisible();
  expect([await awake(), await isFull()]).toEqual([{ asked: 1, released: 0 }, false]);
  await action(page, 'full-screen').click();
  await expect.poll(isFull).toBe(true);
  await onward(page);
  expect([await awake(), await isFull()]).toEqual([{ asked: 1, released: 0 }, true]);
  await typeAddress(page, 'train');
  await expect(page.locator('main[data-show]')).toHaveCount(0);
  await expect.poll(isFull).toBe(false);
  // Another page is another document: nothing is held in it.
  await expect.poll(awake).toEqual({ asked: 0, released: 0 });
});
