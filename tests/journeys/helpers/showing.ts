import { expect, type Page } from '@playwright/test';
import { action, open } from './walk';
import type { Language } from './words';

/** Opens a scenario on the big screen. */
export async function openWall(
  page: Page,
  language: Language,
  rest = '',
  scenario = 'posing-as-a-child',
): Promise<void> {
  await open(page, language, `train/${scenario}/present/${rest}`);
  await expect(page.locator('main[data-show] h1')).toBeVisible();
}

/** Moves the open big screen to another stop, like a typed address, without a reload. */
export async function turnWall(page: Page, rest: string, scenario = 'posing-as-a-child'): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        if (location.hash === hash) return done();
        window.addEventListener('hashchange', () => done(), { once: true });
        location.hash = hash;
        return undefined;
      }),
    `#/train/${scenario}/present/${rest}`,
  );
  await expect(page.locator('main[data-show] h1')).toBeVisible();
}

/** Opens the presenter's own window from the big screen. */
export async function openDesk(wall: Page): Promise<Page> {
  const [desk] = await Promise.all([wall.context().waitForEvent('page'), action(wall, 'own-window').click()]);
  await expect(desk.locator('[data-paired="true"]')).toBeVisible();
  return desk;
}

/** The place of the showing according to a window: `7`, `7/answer`, `7/qr`. */
const placeShown = (page: Page): Promise<string | null> => page.locator('[data-show]').getAttribute('data-show');

/** Expects every window, and its address, to be at the same place. */
export async function seeInStep(rest: string, ...windows: readonly Page[]): Promise<void> {
  for (const window of windows) {
    await expect(window.locator('[data-show]')).toHaveAttribute('data-show', rest);
    await expect(window).toHaveURL((url) => url.hash.endsWith(`/${rest}`));
  }
}

/** Presses onward and waits until the showing has moved. Returns the new place. */
export async function onward(page: Page): Promise<string> {
  const before = await placeShown(page);
  await action(page, 'onward').click();
  await expect(page.locator('[data-show]')).not.toHaveAttribute('data-show', before ?? '');
  return (await placeShown(page)) ?? '';
}
