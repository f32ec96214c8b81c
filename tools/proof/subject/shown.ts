import type { Case } from '../search/case';
import type { Task } from '../terms/tasks';
import { clearOf, type Language, pageOf } from './pages';
import { sectionOf } from './words';

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
