import { expect, test } from './helpers/test';
import { open, seeScreen, walk } from './helpers/walk';
import { readCase } from './helpers/cases';
import { keptCase } from './helpers/storage';
import { anyAddresses, pieces } from '../support/made-up-addresses';

test.describe.configure({ timeout: 240_000 });

test('keeps a case, runs nothing and goes nowhere over 2,000 addresses that someone made up', async ({
  page,
  baseURL,
}) => {
  await open(page);
  await walk(page, readCase('02-grooming-all-made'), { until: 'harm' });
  const before = (await keptCase(page)).answers;
  const addresses = anyAddresses(2_000, 20_150_701);
  for (let at = 0; at < addresses.length; at += 500) {
    const shown = await page.evaluate(
      async (some) => {
        const screens: (string | null)[] = [];
        for (const address of some) {
          const before = location.href;
          const told = new Promise((done) => {
            addEventListener('hashchange', done, { once: true });
          });
          location.hash = `/${address}`;
          if (location.href !== before) await told;
          // What the app does upon it, it does in a turn of its own; a timer would wait for longer than that.
          const turn = new MessageChannel();
          await new Promise((done) => {
            turn.port1.onmessage = done;
            turn.port2.postMessage(undefined);
          });
          screens.push(document.querySelector('main')?.getAttribute('data-screen') ?? null);
        }
        return screens;
      },
      addresses.slice(at, at + 500),
    );
    expect(shown).not.toContain(null);
  }
  expect(page.url().startsWith(baseURL ?? '?')).toBe(true);
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  expect((await keptCase(page)).answers).toMatchObject(before as Record<string, unknown>);
});

// Each piece once, two to an address: what else can be made of them is typed above.
const half = Math.ceil(pieces.length / 2);
const opened = pieces.slice(0, half).map((piece, at) => [piece, pieces[half + at] ?? ''].join('/'));

test('opens at a screen of its own, and runs nothing, from addresses of all that someone made up', async ({
  page,
  baseURL,
}) => {
  for (const address of opened) {
    await page.goto(`${baseURL}?lang=${encodeURIComponent(address)}&${address.replaceAll('#', '')}#/${address}`);
    await expect(page.locator('main[data-screen]')).toBeVisible();
    expect(page.url().startsWith(baseURL ?? '?')).toBe(true);
    expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  }
  await open(page, 'cy', pieces.join('/'));
  await seeScreen(page, 'immediate-danger');
});
