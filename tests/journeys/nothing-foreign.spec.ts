import { foreignInPrint, foreignOn } from './helpers/foreign';
import { openRecord } from './helpers/marked-record';
import { print } from './helpers/pdf';
import { expect, test } from './helpers/test';
import { action, open, press, readMore, ready, seeScreen } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';
import { otherThan } from '../support/languages';

// In one group: each process reads the dictionaries of both languages.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const sentence = { en: 'Ring the police before you go on', cy: 'Ffoniwch yr heddlu cyn mynd ymlaen' };

for (const language of bothLanguages) {
  const other = otherThan(language);

  test(`asks and answers in ${languages[language]} alone when a case is copied, printed, hidden and cleared`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openRecord(page, language, language);
    await action(page, 'copy').click();
    const found = [...(await foreignOn(page, language))];
    const printed = (await print(page)).map(({ words }) => words).join(' ');
    expect(printed.length).toBeGreaterThan(2000);
    found.push(...foreignInPrint(language, printed));
    await press(page, 'hide', 'notes');
    await readMore(page);
    found.push(...(await foreignOn(page, language)));
    await action(page, 'clear').click();
    found.push(...(await foreignOn(page, language)));
    await action(page, 'clear').click();
    await seeScreen(page, 'immediate-danger');
    found.push(...(await foreignOn(page, language)));
    expect(found).toEqual([]);
  });

  test(`holds no word of the other language in training, and none once the language is changed, in ${languages[language]}`, async ({
    page,
  }) => {
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`./?lang=${language}#/train`);
    await expect(heading).toHaveText(text(language, 'training:library/title'));
    expect(await foreignOn(page, language)).toEqual([]);
    await page.goto('about:blank');
    await page.goto(`./?lang=${other}#/train/dating-site-parent`);
    await expect(heading).toHaveText(text(other, 'training:practice/start/title'));
    await page.locator(`[data-language="${language}"]`).click();
    await expect(heading).toHaveText(text(language, 'training:practice/start/title'));
    expect(await foreignOn(page, language)).toEqual([]);
  });

  test(`holds no word of the other language on any page of training, in ${languages[language]}`, async ({ page }) => {
    for (const place of ['harm', 'referrals', 'record', 'handouts/', 'present/', 'presenter/', 'debrief/']) {
      await page.goto('about:blank');
      await page.goto(`./?lang=${language}#/train/dating-site-parent/${place}`);
      await ready(page);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect(await foreignOn(page, language), place).toEqual([]);
    }
  });

  test(`is found out where a sentence, a label or the title is in the other language, in ${languages[language]}`, async ({
    page,
  }) => {
    await open(page, language);
    await seeScreen(page, 'immediate-danger');
    expect(await foreignOn(page, language)).toEqual([]);
    const put = (how: 'text' | 'label' | 'title' | 'hidden' | 'marked') =>
      page.evaluate(
        ([words, kind, lang]) => {
          const one = document.body.appendChild(document.createElement('p'));
          if (kind === 'title') document.title = words;
          else if (kind === 'label') one.setAttribute('aria-label', words);
          else one.textContent = words;
          one.hidden = kind === 'hidden';
          if (kind === 'marked') one.lang = lang;
        },
        [sentence[other], how, other] as const,
      );
    expect(foreignInPrint(language, sentence[other])).not.toEqual([]);
    await put('marked');
    expect(await foreignOn(page, language)).toEqual([]);
    for (const how of ['text', 'label', 'hidden', 'title'] as const) {
      const before = (await foreignOn(page, language)).length;
      await put(how);
      expect((await foreignOn(page, language)).length, how).toBeGreaterThan(before);
    }
  });
}
