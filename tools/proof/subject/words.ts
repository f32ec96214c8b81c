import { i18next } from '../../../src/words/languages';
import type { Language } from './pages';

/** The words of a piece of HTML, without its marks. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

type Named = Readonly<Record<string, string>>;

/** The text of a key, line by line, without marks; `named`: what it names, by keys of their own. */
function linesOf(language: Language, key: string, named: Named): readonly string[] {
  const values = Object.fromEntries(
    Object.entries(named).map(([name, id]) => [name, i18next.t(id, { lng: language })]),
  );
  return i18next
    .t(key, { lng: language, ...values })
    .split('\n')
    .map(plain);
}

/** Whether a page holds every line of a text. */
export const hasText = (html: string, language: Language, key: string, named: Named = {}): boolean =>
  i18next.exists(key, { lng: language }) && linesOf(language, key, named).every((line) => plain(html).includes(line));

/** A section of the record, as HTML; empty where the record has none of that name. */
export const sectionOf = (html: string, section: string): string =>
  html
    .split('<table')
    .find((table) => table.includes(` data-section="${section}"`))
    ?.split('</table>')[0] ?? '';

/** The part of a page that says what a body was not told yet, as HTML; empty where there is none. */
export const newsPartOf = (html: string, body: string): string =>
  html.split(` data-news="${body}"`)[1]?.split('</section>')[0] ?? '';

/** Whether a page gives a fact in full: as it is said, or as it is written. */
export function factShown(html: string, language: Language, fact: string): boolean {
  const place = fact.replace(':', '/');
  return hasText(html, language, `spoken:${place}`) || hasText(html, language, `say:${place}`);
}
