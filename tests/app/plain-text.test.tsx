import { afterEach, expect, it } from 'vitest';
import { failedMark, showPlainText } from '../../src/app/preboot/marks';
import { plainText } from '../../tools/lib/plain-text';
import { root } from '../../tools/lib/root.mjs';
import { languages } from '../../src/words/languages';

afterEach(() => {
  document.documentElement.removeAttribute(failedMark);
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

it.each(languages)('where there is no app, its plain text begins in %s where that is chosen', (language) => {
  document.documentElement.lang = language;
  document.body.innerHTML = `<div id="root"></div><div id="fallback" hidden>${plainText(root, 'en')}</div>`;
  const shown = document.getElementById('fallback')!;
  // The app removes it from the page once it has loaded.
  shown.remove();
  showPlainText(shown);
  expect(document.body).toContainElement(shown);
  expect(shown.hidden).toBe(false);
  expect(
    [...shown.querySelectorAll<HTMLElement>(':scope > *')].map(({ tagName, lang }) => `${tagName} ${lang}`.trim()),
  ).toEqual(['H1', `SECTION ${language}`, `SECTION ${language === 'cy' ? 'en' : 'cy'}`]);
});
