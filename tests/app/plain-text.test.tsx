import { afterEach, expect, it } from 'vitest';
import { prebootMark, failedMark, showPlainText } from '../../src/app/preboot/marks';
import { hiddenMark } from '../../src/wizard/hide/cover';
import { plainText } from '../../tools/lib/plain-text';
import { root } from '../../tools/lib/root.mjs';
import { languages } from '../../src/words/languages';

afterEach(() => {
  [hiddenMark, failedMark].forEach((mark) => document.documentElement.removeAttribute(mark));
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

it.each(languages)('where there is no app, its plain text begins in %s where that is chosen', (language) => {
  document.documentElement.lang = language;
  document.body.innerHTML = `<div id="root"></div><div id="fallback" hidden>${plainText(root, 'en')}</div>`;
  const shown = document.getElementById('fallback');
  // The app removes it from the page once it has loaded.
  shown?.remove();
  showPlainText(shown);
  expect(document.body).toContainElement(shown);
  expect(shown?.hidden).toBe(false);
  expect(
    [...shown!.querySelectorAll<HTMLElement>(':scope > *')].map(({ tagName, lang }) => `${tagName} ${lang}`.trim()),
  ).toEqual(['H1', `SECTION ${language}`, `SECTION ${language === 'cy' ? 'en' : 'cy'}`]);
});

it('where the app fails behind Hide, the page of Hide covers what is left of it, and the early script takes what is pressed', () => {
  document.documentElement.setAttribute(hiddenMark, '');
  document.body.innerHTML = `<div id="root"><main data-screen="notes"></main><p>Case</p></div><div id="fallback"></div><template id="everyday-en"><main><h1>Notes</h1></main></template>`;
  showPlainText();
  const [left, plain, shown] = document.querySelectorAll<HTMLElement>('#root, #fallback, body > main');
  expect([left?.hidden, plain?.hidden, shown?.hidden]).toEqual([true, true, false]);
  expect(left?.hasAttribute(prebootMark)).toBe(true);
});
