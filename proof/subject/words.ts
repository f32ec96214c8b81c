import { i18next } from '../../src/words/languages';
import type { Language } from './pages';

/** The words of a piece of HTML, without its marks. */
const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');

/** The text of a key, line by line, without marks. */
const linesOf = (language: Language, key: string): readonly string[] =>
  i18next.t(key, { lng: language }).split('\n').map(plain);

/** Whether a page holds every line of a text. */
export const hasText = (html: string, language: Language, key: string): boolean =>
  i18next.exists(key, { lng: language }) && linesOf(language, key).every((line) => plain(html).includes(line));
