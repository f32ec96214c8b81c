import { renderToStaticMarkup } from 'react-dom/server';
import { BookBody } from '../../src/review/Book';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { all, one } from '../wizard/page';

/** Shows the reviewer's book, without the app around it. */
export async function openBook(): Promise<void> {
  await loadBookWords();
  document.body.innerHTML = renderToStaticMarkup(<BookBody languages={languages.map(wordsIn)} />);
}

const asText = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const partOf = (part: string): HTMLElement => {
  const found = one(`#part-${part}`).closest('section');
  if (!found) throw new Error(`the book has no part ${part}`);
  return found;
};

/** Returns the text of the cells of a part, in one language. */
export const cellsOf = (part: string, language: Language): readonly string[] =>
  [...partOf(part).querySelectorAll(`td[lang="${language}"]`)].map(asText);

/** Returns the whole text of a part, in one language. */
export const textUnder = (part: string, language: Language): string =>
  [...partOf(part).querySelectorAll(`[lang="${language}"]`)].map(asText).join('\n');

/** Returns the text of the cells of the table under a heading of a part, in one language. */
export function cellsUnder(part: string, language: Language, heading: string): readonly string[] {
  const section = [...partOf(part).querySelectorAll('section')].find(
    (one) => asText(one.querySelector(`h3 [lang="${language}"]`) ?? one) === heading,
  );
  if (!section) throw new Error(`nothing stands under ${heading}`);
  return [...section.querySelectorAll(`td[lang="${language}"]`)].map(asText);
}

/** Returns the whole text of the book in one language. */
export const textIn = (language: Language): string =>
  all(`[lang="${language}"]`)
    .filter((element) => !element.parentElement?.closest('td'))
    .map(asText)
    .join('\n');
