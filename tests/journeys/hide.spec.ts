import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { bare, print } from './helpers/pdf';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { answer, goTo, open, press, seeAnswers, seeScreen, typeAddress, walk } from './helpers/walk';
import { type Language, text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');
const neutral = (language: Language) =>
  ['title', 'body', 'more', 'rest', 'carryOn', 'clear'].flatMap((key) => text(language, `ui:notes/${key}`).split('\n'));
/** The text shown while its last line is closed. */
const atRest = (language: Language) => neutral(language).slice(0, -3);

/** Expects an everyday text and nothing else: visible, in title, address and markup, and to a screen reader. */
async function seeNothing(page: Page, language: Language = 'en'): Promise<void> {
  const [title = '', ...lines] = atRest(language);
  await seeScreen(page, 'notes');
  await expect(page).toHaveTitle(title);
  expect(bare(await page.locator('body').innerText())).toBe(bare(atRest(language).join('')));
  expect(await page.locator('body').ariaSnapshot()).toBe(
    [
      `- main:`,
      `  - heading "${title}" [level=1]`,
      ...lines.slice(0, -1).map((line) => `  - paragraph: ${line.includes(': ') ? JSON.stringify(line) : line}`),
      `  - group: ${lines.at(-1) ?? ''}`,
    ].join('\n'),
  );
  expect(await page.locator('#root').innerHTML()).not.toMatch(
    /grooming|refer|polic|heddlu|social|plent|child|swansea|abertawe|999/i,
  );
}

test('shows nothing of the case once it is hidden, in the middle of an answer and on the record, after back, forward and reload and whatever address is typed, and carries on there', async ({
  page,
}) => {
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await answer(page, 'harm', ['grooming']);
  for (const screen of ['harm', 'record']) {
    if (screen === 'record') await goTo(page, 'record');
    await press(page, 'hide', 'notes');
    await seeNothing(page);
    for (const move of [() => page.goBack(), () => page.goBack(), () => page.goForward(), () => page.reload()]) {
      await move();
      await seeNothing(page);
    }
    for (const address of ['record', 'referrals', 'nonsense']) {
      await typeAddress(page, address);
      await seeNothing(page);
    }
    await press(page, 'carry-on', screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.reload();
    await seeScreen(page, screen);
    if (screen === 'harm') await seeAnswers(page, screen, groomed);
    // The list of calls opens once it has been reached.
    if (screen === 'harm') await press(page, 'refer-now', 'referrals');
  }
});

test('prints nothing of a hidden case', async ({ page }) => {
  await openCase(page, 'cy', '02-grooming-all-made', 'referrals');
  await press(page, 'hide', 'notes');
  await seeNothing(page, 'cy');
  const printed = (await print(page)).map((one) => one.text).join('');
  expect(neutral('cy').reduce((left, line) => left.replace(bare(line), ''), printed)).toBe('');
});
