import type { Page } from '@playwright/test';
import { allPairs } from '../../../tools/lib/texts.ts';
import { foreignWords } from '../../../tools/words/vocabulary.ts';
import { isLanguage, languages } from '../../../src/words/language-ids.ts';
import { markedWords } from '../../../src/words/language-marks.ts';
import type { Language } from './words';

interface Said {
  readonly language: string;
  readonly text: string;
  /** Whether words of the other language could be marked in it. */
  readonly takesMarks: boolean;
}

/** Returns every text of the page, visible or not, with its marked language: also the title, labels and hints. */
const everyText = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label'];
    // A hyphenated word is part of the text around it.
    const all = [...document.querySelectorAll('*')].filter(
      (one) => !one.closest('script, style, noscript, template, .unbroken'),
    );
    const ownOf = (node: ChildNode) =>
      node.nodeType === Node.TEXT_NODE || (node instanceof Element && node.matches('.unbroken'))
        ? node.textContent
        : '\n';
    return all.flatMap((one) => {
      const language = one.closest('[lang]')?.getAttribute('lang') ?? '';
      const drawn = one.closest('svg text');
      const own = drawn
        ? [one === drawn ? [...one.children].map((line) => line.textContent).join(' ') : '']
        : [...one.childNodes].map(ownOf).join('').split('\n');
      const labels = attributes.map((name) => one.getAttribute(name) ?? '');
      const summary = one.matches('meta[name=description]') ? [one.getAttribute('content') ?? ''] : [];
      const canMark = !drawn && one.localName !== 'title';
      return [
        ...own.map((text) => ({ language, text, takesMarks: canMark })),
        ...[...labels, ...summary].map((text) => ({ language, text, takesMarks: false })),
      ].filter(({ text }) => /\p{L}/u.test(text));
    });
  });

/** Returns the words that are not in the language they are marked with: English outside `lang="en"`, Welsh likewise. */
export async function foreignOn(page: Page, language: Language): Promise<readonly string[]> {
  const texts = await everyText(page);
  if (!texts.some((said) => said.language === language)) return [`nothing on the page is marked as ${language}`];
  return texts.flatMap((said) => foreignIn(said).map((word) => `${word} (${said.language}) in: ${said.text}`));
}

const marked = new RegExp(markedWords, 'g');
/** Names that the texts mark as the other language. Titles, labels and boxes of the chart cannot hold marks. */
const markedNames = [
  ...new Set(
    allPairs().flatMap((pair) =>
      languages.flatMap((language) => [...(pair[language] ?? '').matchAll(marked)].map(([, , name = '']) => name)),
    ),
  ),
]
  .filter((name) => /^\p{Lu}/u.test(name))
  .sort((one, other) => other.length - one.length);
const withoutNames = (text: string): string => markedNames.reduce((left, name) => left.replaceAll(name, ''), text);

/** In a text with no marked language, everything is foreign. */
const foreignIn = ({ language, text, takesMarks }: Said): readonly string[] => {
  if (!isLanguage(language)) return ['everything'];
  return foreignWords(language, takesMarks ? text : withoutNames(text));
};
