import { i18next } from '../../../src/words/languages';
import type { Case } from '../search/case';
import type { Task } from '../terms/tasks';
import { clearOf, type Language, pageOf } from './pages';

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

// What a person reads of how a task stands: the words of a part of the page. Attributes, which nobody sees, only tell where it is.

/** The words of a piece of HTML, parts apart. */
const read = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The words of each part that lies between two marks. */
const each = (html: string, part: RegExp): readonly string[] =>
  [...html.matchAll(part)].map(([, inner = '']) => read(inner));

/** The lines of the list of whom to tell. */
export const listRead = (language: Language, said: Case): readonly string[] =>
  each(pageOf(language, 'referrals', said), /<(?:a|button)[^>]* class="plan-row__link"[^>]*>(.*?)<\/(?:a|button)>/g);

/** How a task’s page says that it stands; undefined where it does not. */
export const statusRead = (language: Language, task: Task, said: Case): string | undefined =>
  each(pageOf(language, `referrals/${task}`, said), /<p data-status="[^"]*">(.*?)<\/p>/g)[0];

/** What a task’s page says of its lock; undefined where it speaks of none. */
export const lockRead = (language: Language, task: Task, said: Case): string | undefined =>
  each(pageOf(language, `referrals/${task}`, said), /<section class="block block--locked">(.*?)<\/section>/g)[0];

/** What the record says of each call, line by line, as it is printed too; without what a line stands on, which comes last in it. */
export const recordRead = (language: Language, said: Case): readonly string[] =>
  each(
    sectionOf(pageOf(language, 'record', said), 'plan'),
    /<tr[^>]*><td[^>]*>(.*?)(?:<span class="stands">.*?)?<\/td>/g,
  );

/** The lines of what is outstanding, before the case is cleared. */
export const outstandingRead = (language: Language, said: Case): readonly string[] =>
  each(clearOf(language, said), /<li>(.*?)<\/li>/g);
