import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { editionFolder } from '../../tools/lib/edition.ts';
import { readCase } from './helpers/cases';
import { clipboard, kept, openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import {
  action,
  changeTo,
  clearCase,
  goTo,
  mark,
  open,
  press,
  pressChange,
  seeScreen,
  typeAddress,
  walk,
} from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');

/** Every id of an answer, mark, route or role that a case can hold. */
const source = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const idsOf = (text: string): readonly string[] => [...text.matchAll(/'([a-z0-9-]{3,})'/g)].map(([, id = '']) => id);
const files = [`${editionFolder}/questions.ts`, 'src/case/log.ts'];
const ids = [...new Set([...files.map(source).flatMap(idsOf), 'returnTo', 'withUnanswered', 'pending'])];

/** Everything that a case could leave behind, as text: unsealed storage, the history state, ticked boxes and fields. */
const leftIn = async (page: Page): Promise<string> =>
  JSON.stringify(await kept(page))
  + (await page.evaluate(() =>
    JSON.stringify([
      { ...sessionStorage },
      history.state as unknown,
      window.name,
      document.cookie,
      [...document.querySelectorAll('input:checked, input[type=text], textarea, select')].map(
        (box) => (box as HTMLInputElement).value,
      ),
    ]),
  ));

/** Expects the first screen and nothing of a case in the tab. */
async function seeNoCase(page: Page): Promise<void> {
  await seeScreen(page, 'immediate-danger');
  const left = await leftIn(page);
  expect(ids.filter((id) => left.includes(`"${id}"`))).toEqual([]);
  expect(await kept(page)).toEqual({});
}

/** A case with marks and their details, in the middle of a detour from the record. */
async function longCase(page: Page): Promise<void> {
  await walk(page, groomed);
  await mark(page, 'police', 'made');
  await page.locator('.script input[value="danger"]').check();
  await page.locator('.marks summary').click();
  await page.locator('#police-role').selectOption('call-handler');
  await goTo(page, 'record');
  await pressChange(page, 'evidence-handled');
  await seeScreen(page, 'evidence');
}

test.describe('a case that goes on', () => {
  test.use({ keepsCopy: true });

  test('is in its tab alone, where it is sealed, with nothing in the history, and asks nothing as the tab is closed', async ({
    page,
    context,
  }) => {
    await open(page);
    await longCase(page);
    // Shows that the search after Clear would find them.
    const left = await leftIn(page);
    for (const id of ['grooming', 'call-handler', 'made', 'swansea']) expect(left).toContain(`\\"${id}\\"`);
    const state = await page.evaluate(() => JSON.stringify(history.state));
    expect(ids.filter((id) => state.includes(id))).toEqual([]);
    const elsewhere = await page.evaluate(async () => [
      { ...localStorage },
      await indexedDB.databases(),
      document.cookie,
    ]);
    expect(elsewhere).toEqual([{}, [{ name: 'clear-steps', version: 1 }], '']);
    const inTab = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    // Shorter ids could match by chance.
    expect(ids.filter((id) => id.length > 4 && inTab.includes(id))).toEqual([]);
    const other = await context.newPage();
    await open(other);
    await seeScreen(other, 'immediate-danger');
    expect(await kept(other)).toEqual({});
    let isAsked = false;
    page.on('dialog', (dialog) => {
      isAsked = true;
      void dialog.accept();
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(isAsked).toBe(false);
  });
});

test.describe('Clear', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('leaves nothing in the tab once cleared, nor behind back, forward and reload', async ({ page }) => {
    await open(page);
    await page.evaluate(() => navigator.clipboard.writeText('a shopping list'));
    await longCase(page);
    await changeTo(page, 'cy');
    const entries = await page.evaluate(() => history.length);
    await clearCase(page);
    await expect(page.getByRole('alert')).toHaveText(text('cy', 'ui:notices/cleared'));
    expect(await clipboard(page)).toBe('a shopping list');
    await seeNoCase(page);
    for (let at = 1; at < entries; at += 1) {
      await page.goBack().catch(() => undefined);
      if (page.url() === 'about:blank') break;
      await seeNoCase(page);
    }
    for (const move of [() => page.goForward(), () => page.reload()]) {
      await move();
      await seeNoCase(page);
    }
    for (const address of ['harm', 'record', 'referrals/police']) {
      await typeAddress(page, address);
      await seeNoCase(page);
    }
    expect(await page.evaluate(() => Object.values<string>({ ...localStorage }))).toEqual(['cy']);
    await press(page, 'refer-now', 'referrals');
    await goTo(page, 'referrals/police');
    await expect(page.locator('.script input').first()).toBeVisible();
    await expect(page.locator('.script input:checked')).toHaveCount(0);
  });

  test('overwrites the text that was copied of a case, also after the page was loaded again', async ({ page }) => {
    await openCase(page, 'en', '02-grooming-all-made', 'record');
    await action(page, 'copy').click();
    await expect.poll(() => clipboard(page)).toContain(text('en', 'ui:tasks/police'));
    await page.reload();
    await clearCase(page);
    await expect.poll(() => clipboard(page)).toBe(' ');
  });
});
