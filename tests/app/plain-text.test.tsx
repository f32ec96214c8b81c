import { afterEach, expect, it } from 'vitest';
import { showPlainText } from '../../src/app/early/marks';
import { plainText } from '../../tools/build/page/plain-text';
import { root } from '../../tools/lib/root.mjs';
import { languages } from '../../src/words/languages';

afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

it.each(languages)('where there is no app, its plain text begins in %s where that is chosen', (language) => {
  document.documentElement.lang = language;
  document.body.innerHTML = `<div id="fallback" hidden>${plainText(root, 'en')}</div>`;
  showPlainText();
  const shown = document.getElementById('fallback');
  expect(shown?.hidden).toBe(false);
  expect(
    [...shown!.querySelectorAll<HTMLElement>(':scope > *')].map(({ tagName, lang }) => `${tagName} ${lang}`.trim()),
  ).toEqual(['H1', `SECTION ${language}`, `SECTION ${language === 'cy' ? 'en' : 'cy'}`]);
});
