import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { editionFolder } from '../../tools/lib/edition.ts';
import { readCase } from './helpers/cases';
import { clipboard } from './helpers/clipboard';
import { kept, openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, pressChange, goTo, mark, open, seeScreen, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');

/** Every id of an answer, a mark, a way or a role that a case can hold. */
const source = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const idsOf = (text: string): readonly string[] => [...text.matchAll(/'([a-z0-9-]{3,})'/g)].map(([, id = '']) => id);
const ids = [
  ...new Set([
    ...idsOf(source(`${editionFolder}/questions.ts`)),
    ...idsOf(source('src/case/log.ts')),
    'returnTo',
    'withUnanswered',
    'pending',
  ]),
];

/** Where something of a case could be left behind, as one text: the tab's storage, unsealed, the state of the entry shown, the boxes ticked and typed into. */
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
async function seeNothingLeft(page: Page): Promise<void> {
  const left = await leftIn(page);
  expect(ids.filter((id) => left.includes(`"${id}"`))).toEqual([]);
}

/** A case with marks and their details, in the middle of a change that leads back to the record. */
async function longCase(page: Page): Promise<void> {
  await walk(page, groomed);
  await mark(page, 'police', 'made');
  await page.locator('.marks summary').click();
  await page.locator('#police-role').selectOption('call-handler');
  await goTo(page, 'record');
  await pressChange(page, 'evidence-handled');
  await seeScreen(page, 'evidence');
}

async function clear(page: Page): Promise<void> {
  await action(page, 'clear').click();
  await page.locator('main [data-action="clear"]').click();
  await seeScreen(page, 'immediate-danger');
}

test.describe('a case that goes on', () => {
  test.use({ keepsCopy: true });

  test('is in its tab alone, where it is sealed, with nothing in the history, and asks nothing as the tab is closed', async ({
    page,
    context,
  }) => {
    await open(page);
    await longCase(page);
    // What the tests below look for would be found.
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
    // Shorter ones may stand in it by chance.
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

test.describe('once it is cleared', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('leaves no id of a case in the tab, on any page behind Back and Forward, and what was copied elsewhere as it is', async ({
    page,
  }) => {
    await open(page);
    await page.evaluate(() => navigator.clipboard.writeText('a shopping list'));
    await longCase(page);
    const entries = await page.evaluate(() => history.length);
    await clear(page);
    await expect(page.getByRole('alert')).toHaveText(text('en', 'ui:notices/cleared'));
    expect(await clipboard(page)).toBe('a shopping list');
    await seeNothingLeft(page);
    for (let at = 1; at < entries; at += 1) {
      await page.goBack().catch(() => undefined);
      if (page.url() === 'about:blank') break;
      await seeScreen(page, 'immediate-danger');
      await seeNothingLeft(page);
    }
    await page.goForward();
    await seeNothingLeft(page);
    await page.reload();
    await seeNothingLeft(page);
    expect(await kept(page)).toEqual({});
  });

  test('overwrites the text that was copied of it, also after the page was loaded again', async ({ page }) => {
    await openCase(page, 'en', '02-grooming-all-made', 'record');
    await action(page, 'copy').click();
    await expect.poll(() => clipboard(page)).toContain(text('en', 'ui:tasks/police'));
    await page.reload();
    await clear(page);
    await expect.poll(() => clipboard(page)).toBe(' ');
  });

  test('says that it is left where the browser does not let it be overwritten', async ({ page }) => {
    await openCase(page, 'en', '02-grooming-all-made', 'record');
    await action(page, 'copy').click();
    await expect(page.getByText(text('en', 'ui:actions/copied'))).toBeVisible();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await clear(page);
    await expect(page.getByRole('alert')).toHaveText(text('en', 'ui:notices/cleared-not-copied'));
  });
});
