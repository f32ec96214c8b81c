import { i18next } from '../../../src/words/languages';
import type { Case } from '../search/case';
import { places } from '../terms/evidence';
import type { Task } from '../terms/tasks';
import { placesOf } from './locales';
import { clearOf, type Language, pageOf } from './pages';

/** Returns the text of a piece of HTML, without tags. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

type Named = Readonly<Record<string, string>>;

/** Returns the lines of a text without tags; `named`: keys of the texts to insert. */
function linesOf(language: Language, key: string, named: Named): readonly string[] {
  const values = Object.fromEntries(
    Object.entries(named).map(([name, id]) => [name, i18next.t(id, { lng: language })]),
  );
  return i18next
    .t(key, { lng: language, ...values })
    .split('\n')
    .map(plain);
}

const known = new Map<string, readonly string[]>();
/** Returns every line of a text, or of the texts at a place. They are looked up once, as pages are asked for the same. */
function linesAt(language: Language, key: string, named: Named): readonly string[] {
  const name = JSON.stringify([language, key, named]);
  const find = (): readonly string[] => {
    const within = placesOf(language).filter((place) => place.startsWith(`${key}/`));
    const keys = within.length === 0 && i18next.exists(key, { lng: language }) ? [key] : within;
    return keys.flatMap((one) => linesOf(language, one, named));
  };
  const lines = known.get(name) ?? find();
  known.set(name, lines);
  return lines;
}

let [lastPage, lastPlain] = ['', ''];
/** Returns the text of a page. That of the last one is kept, since the same page is asked about many times. */
function plainOf(html: string): string {
  if (html !== lastPage) [lastPage, lastPlain] = [html, plain(html)];
  return lastPlain;
}

/** Whether a page contains every line of a text, or of the texts at a place. */
export function hasText(html: string, language: Language, key: string, named: Named = {}): boolean {
  const lines = linesAt(language, key, named);
  return lines.length > 0 && lines.every((line) => plainOf(html).includes(line));
}

/** Returns a section of the record as HTML; empty if there is none with that name. */
export const sectionOf = (html: string, section: string): string =>
  html
    .split('<table')
    .find((table) => table.includes(` data-section="${section}"`))
    ?.split('</table>')[0] ?? '';

/** Returns the part of a page with the news for a body, as HTML; empty if there is none. */
export const newsPartOf = (html: string, body: string): string =>
  html.split(` data-news="${body}"`)[1]?.split('</section>')[0] ?? '';

/** Whether a page gives a fact in full: a place of evidence counts only in a sentence that says there is some. */
export function factShown(html: string, language: Language, fact: string): boolean {
  const [lead = ''] = i18next.t('spoken:frame/place', { lng: language, last: '|' }).split('|');
  const isListed = places.some((place) => fact === `evidence-location:${place}`);
  const about = isListed ? plainOf(html).split(lead).slice(1) : [html];
  return about.some((rest) =>
    hasText(isListed ? (rest.split('.')[0] ?? '') : rest, language, `spoken:${fact.replace(':', '/')}`),
  );
}

// What a person reads about a task: the words of a part of the page. Attributes are used only to find the part.

/** Returns the text of a piece of HTML, with spaces between its parts. */
const read = (html: string): string => plain(html.replace(/<[^>]*>/g, ' ')).trim();

/** Returns the text of each part that matches a pattern. */
const each = (html: string, part: RegExp): readonly string[] =>
  [...html.matchAll(part)].map(([, inner = '']) => read(inner));

/** Returns the lines of the task list. */
export const listRead = (language: Language, said: Case): readonly string[] =>
  each(pageOf(language, 'referrals', said), /<div class="plan-row__head">(.*?)<\/div>/g);

/** Returns whether a task’s page says that it must or may be made, and how it stands; undefined where it does not. */
export function callRead(language: Language, task: Task, said: Case) {
  const html = pageOf(language, `referrals/${task}`, said);
  const [duty, status] = ['data-duty', 'data-status'].map(
    (part) => each(html, new RegExp(`<span[^>]* ${part}="[^"]*">(.*?)</span>`, 'g'))[0],
  );
  return { duty, status };
}

/** Returns what a task’s page says about its lock; undefined if it shows none. */
export const lockRead = (language: Language, task: Task, said: Case): string | undefined =>
  each(pageOf(language, `referrals/${task}`, said), /<section class="block block--locked">(.*?)<\/section>/g)[0];

/** Returns the record's lines about each call, then whether each is a duty, without the grounds at the end of a line. */
export const recordRead = (language: Language, said: Case): readonly string[] =>
  ['plan', 'stands'].flatMap((section) =>
    each(
      sectionOf(pageOf(language, 'record', said), section),
      /<tr[^>]*><td[^>]*>(.*?)(?:<span class="stands">.*?)?<\/td>/g,
    ),
  );

/** Returns the lines about what is outstanding, shown before the case is cleared. */
export const outstandingRead = (language: Language, said: Case): readonly string[] =>
  each(clearOf(language, said), /<li>(.*?)<\/li>/g);

/** Returns what stands with each number of Social Services, in the list of calls, on their page or in the record. */
export function numbersRead(
  language: Language,
  screen: 'referrals' | 'referrals/social-services' | 'record',
  said: Case,
  now?: string,
) {
  const html = pageOf(language, screen, said, now);
  if (screen === 'record') return each(sectionOf(html, 'numbers'), /<tr[^>]*><td[^>]*>(.*?)<\/td>/g);
  // A source of both numbers stands once, after them.
  const [source = ''] = each(html, /<\/span><span class="number-note" data-source="">(.*?)<\/span><\/div>/g);
  return each(html, /<span class="number-given"[^>]*>(.*?)(?=<span class="number-given"|<\/div>)/g).map(
    (one) => `${one} ${source}`,
  );
}

/** Returns where each filled button of a page leads, by its attributes: 999, or a screen. */
export const filledButtons = (html: string): readonly string[] =>
  [...html.matchAll(/<[^>]* class="nhsuk-button(?: nhsuk-button--warning)?"[^>]*>/g)].map(
    ([button]) => / data-to="([^"]*)"/.exec(button)?.[1] ?? 'nowhere',
  );
