import { kept, putPlain, textOf } from './helpers/storage';
import { ownBrowser } from './helpers/own-browser';
import { expect, test } from './helpers/test';
import { answer, option, press, pressChange, pressMark, seeScreen } from './helpers/walk';

test.describe.configure({ timeout: 180_000 });

test('has the case, its marks and its ticks again after the browser was killed, where it opens its tabs again', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  try {
    // A browser writes what a tab keeps five seconds after the first of it, and then once a minute: nothing is walked meanwhile.
    const page = await browser.start(`${baseURL}licences.txt`, true);
    await putPlain(page, textOf('02-grooming-all-made', 'referrals/police'));
    await page.goto(baseURL ?? '');
    await seeScreen(page, 'referrals/police');
    await pressMark(page, 'made');
    await press(page, 'continue', 'referrals');
    await pressChange(page, 'harm');
    await seeScreen(page, 'harm');
    await answer(page, 'harm', ['secret-contact']);
    const before = await kept(page);
    await browser.saved(page);
    await browser.kill();
    const again = await browser.start(baseURL ?? '', false);
    // Nobody knows who opens them: the case is there, behind Hide.
    await seeScreen(again, 'notes');
    await press(again, 'carry-on', 'harm');
    for (const ticked of ['grooming', 'secret-contact']) await expect(option(again, 'harm', ticked)).toBeChecked();
    const { answers, drafts, log } = JSON.parse(before['case'] ?? '') as Record<string, unknown>;
    expect(JSON.parse((await kept(again))['case'] ?? '')).toMatchObject({ answers, drafts, log });
    await press(again, 'continue', 'flagged-risks');
    await press(again, 'continue', 'referrals');
    await expect(again.locator('[data-task="police"]')).toHaveAttribute('data-status', 'made');
  } finally {
    await browser.remove();
  }
});
