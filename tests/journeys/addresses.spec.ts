import { pieces } from '../support/made-up-addresses';
import { readCase } from './helpers/cases';
import { keptCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { open, typeAddress, walk } from './helpers/walk';

// Each piece once, two to an address. tests/session/address.test.tsx tries other combinations.
const half = Math.ceil(pieces.length / 2);
const madeUp = pieces.slice(0, half).map((piece, at) => [piece, pieces[half + at] ?? ''].join('/'));

test('opens at a screen of its own, keeps a case, runs nothing and goes nowhere, from addresses of all that someone made up', async ({
  page,
  baseURL,
}) => {
  const isTaken = () => page.evaluate(() => 'taken' in window);
  await open(page);
  await walk(page, readCase('02-grooming-all-made'), { until: 'harm' });
  const { answers } = await keptCase(page);
  for (const address of madeUp) {
    await typeAddress(page, address);
    await page.goto(`${baseURL}?lang=${encodeURIComponent(address)}&${address.replaceAll('#', '')}#/${address}`);
    await expect(page.locator('main[data-screen]')).toBeVisible();
    expect(page.url().startsWith(baseURL ?? '?')).toBe(true);
    expect(await isTaken()).toBe(false);
  }
  expect((await keptCase(page)).answers).toMatchObject(answers as Record<string, unknown>);
});
