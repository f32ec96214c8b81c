import type { Page } from '@playwright/test';
import { kept, putPlain } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, answer, areaSelect, goTo, mark, open, press, pressChange, readMore, seeScreen } from './helpers/walk';
import { bothLanguages, type Language, languages, text } from './helpers/words';
import { otherThan } from '../support/languages';

test.describe.configure({ timeout: 240_000 });

const formsOf: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => (count === 1 ? 'one' : 'other'),
  cy: (count) => ({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' })[count] ?? 'other',
};
const counted = (language: Language, key: string, count: number): string =>
  text(language, `${key}_${formsOf[language](count)}`, { count: String(count) });

type Given = Readonly<Record<string, readonly string[]>>;
/** Danger brings up the question whether the Police know of it; without danger it falls away. */
const danger: readonly [screen: string, given: Given] = ['immediate-danger', { 'immediate-danger': ['now'] }];
const noDanger: typeof danger = ['immediate-danger', { 'immediate-danger': ['no'] }];
/** Answers that leave fewer questions, or bring up a new one. Begins with eleven left: the area was chosen on the list. */
const answers: readonly (typeof danger)[] = [
  noDanger,
  ['harm', { harm: ['not-sure'] }],
  ['harm', { harm: ['extortion'] }],
  ['harm', { harm: ['secret-contact'] }],
  ['before-you-ring', { 'others-involved': ['not-known'], 'already-reported': ['nobody'] }],
  danger,
  noDanger,
  ['specific-risks', { 'virtual-identities': ['no'], 'online-communities': ['no'], 'violent-extremism': ['yes'] }],
  danger,
  noDanger,
  ['evidence', { 'evidence-location': ['online'], 'evidence-handled': ['none'] }],
  danger,
  noDanger,
  ['flagged-risks', { 'extremism-signs': ['not-known'] }],
];

/** Sees how many questions are left on the list, and how many things on the neutral page; returns both numbers. */
async function seeCounts(page: Page, language: Language): Promise<readonly [number, number]> {
  const questions = await page.locator('.still [data-outstanding]').count();
  const all = questions + (await page.locator('[data-task][data-outstanding]').count());
  if (questions > 0)
    await expect(page.locator('.still summary')).toHaveText(counted(language, 'ui:hub/outstanding/count', questions));
  await press(page, 'hide', 'notes');
  await readMore(page);
  await action(page, 'clear').click();
  await expect(page.locator('main p')).toHaveText(counted(language, 'ui:notes/ask', all));
  await press(page, 'carry-on', 'referrals');
  return [questions, all];
}

// A browser has rules of its own for how many; those of English are two.
test('counts from none to twelve in Welsh', async ({ page }) => {
  const language = 'cy';
  await open(page, language);
  await press(page, 'refer-now', 'referrals');
  const seen = [await seeCounts(page, language)];
  await areaSelect(page).selectOption('powys');
  await action(page, 'show-numbers').click();
  seen.push(await seeCounts(page, language));
  for (const [screen, given] of answers) {
    await pressChange(page, Object.keys(given)[0] ?? '');
    await seeScreen(page, screen);
    for (const [question, options] of Object.entries(given)) await answer(page, question, options);
    await action(page, 'continue').click();
    await expect(page.locator('main')).not.toHaveAttribute('data-screen', screen);
    await goTo(page, 'referrals');
    seen.push(await seeCounts(page, language));
  }
  for (const task of ['social-services', 'police', 'prevent-spoc']) {
    await mark(page, task, 'made');
    await goTo(page, 'referrals');
    seen.push(await seeCounts(page, language));
  }
  const upTo = (from: number) => Array.from({ length: 13 - from }, (_, at) => at + from);
  expect([...new Set(seen.map(([questions]) => questions))]).toEqual(expect.arrayContaining(upTo(0)));
  expect([...new Set(seen.map(([, all]) => all))]).toEqual(expect.arrayContaining(upTo(0)));
});

for (const language of bothLanguages) {
  test(`tells the day and the time of another month too, in ${languages[language]}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-01-09T07:05:00'));
    await open(page, language);
    await press(page, 'refer-now', 'referrals');
    await mark(page, 'social-services', 'made');
    await goTo(page, 'record');
    const other = otherThan(language);
    const { case: taken = '' } = await kept(page);
    for (const month of [1, 8]) {
      // Put there anew on each day: after twelve hours the case would be gone.
      await page.goto('licences.txt');
      await page.clock.setFixedTime(new Date(2026, month - 1, 9, 15, 30));
      await putPlain(page, taken);
      await open(page, language);
      const name = text(language, `ui:months/${month}`);
      await expect(page.locator('main')).toContainText(text(language, 'record:madeOn', { date: `9 ${name} 2026` }));
      const shown = await page.locator('main').innerText();
      expect(shown).toContain(`9 ${text(language, 'ui:months/1')} 2026, 07:05`);
      expect(shown).not.toContain(`9 ${text(other, `ui:months/${month}`)} 2026`);
    }
  });
}
