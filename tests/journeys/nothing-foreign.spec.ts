import { otherThan } from '../support/languages';
import { foreignInPrint, foreignOn } from './helpers/foreign';
import { print } from './helpers/pdf';
import { openRecord } from './helpers/record';
import { expect, test } from './helpers/test';
import { action, open, press, readMore, ready, seeScreen } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

// In one group: each process reads the dictionaries of both languages.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const inTraining = ['', 'harm', 'referrals', 'record', 'handouts/', 'present/', 'presenter/', 'debrief/'];

for (const language of bothLanguages) {
  const other = otherThan(language);

  test(`asks and answers in ${languages[language]} alone when a case is printed, hidden and cleared, and on every page of training, once the language is changed too`, async ({
    page,
  }) => {
    const heading = page.getByRole('heading', { level: 1 });
    await openRecord(page, language, language);
    const printed = (await print(page)).map(({ words }) => words).join(' ');
    expect(printed.length).toBeGreaterThan(2000);
    const found = [...foreignInPrint(language, printed)];
    await press(page, 'hide', 'notes');
    await readMore(page);
    for (const pressed of ['clear', 'clear']) {
      found.push(...(await foreignOn(page, language)));
      await action(page, pressed).click();
    }
    await seeScreen(page, 'immediate-danger');
    found.push(...(await foreignOn(page, language)));
    for (const place of inTraining) {
      await page.goto('about:blank');
      await page.goto(`./?lang=${language}#/train/dating-site-parent/${place}`);
      await ready(page);
      await expect(heading.first()).toBeVisible();
      found.push(...(await foreignOn(page, language)).map((what) => `${place}: ${what}`));
    }
    await page.goto('about:blank');
    await page.goto(`./?lang=${other}#/train/dating-site-parent`);
    await expect(heading).toHaveText(text(other, 'training:practice/start/title'));
    await page.locator(`[data-language="${language}"]`).click();
    await expect(heading).toHaveText(text(language, 'training:practice/start/title'));
    found.push(...(await foreignOn(page, language)));
    expect(found).toEqual([]);
  });
}

test('is found out where a sentence, a label or the title is in the other language', async ({ page }) => {
  await open(page, 'cy');
  await seeScreen(page, 'immediate-danger');
  const put = (how: 'text' | 'label' | 'title' | 'hidden' | 'marked') =>
    page.evaluate(
      ([words, kind]) => {
        const one = document.body.appendChild(document.createElement('p'));
        if (kind === 'title') document.title = words;
        else if (kind === 'label') one.setAttribute('aria-label', words);
        else one.textContent = words;
        one.hidden = kind === 'hidden';
        if (kind === 'marked') one.lang = 'en';
      },
      ['Ring the police before you go on', how] as const,
    );
  await put('marked');
  expect(await foreignOn(page, 'cy')).toEqual([]);
  for (const how of ['text', 'label', 'hidden', 'title'] as const) {
    const before = (await foreignOn(page, 'cy')).length;
    await put(how);
    expect((await foreignOn(page, 'cy')).length, how).toBeGreaterThan(before);
  }
});
