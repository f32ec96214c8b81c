import { casesToDraw } from '../search/chosen-cases';
import { fullest } from '../search/examples';
import { placesOf, textAt } from '../subject/locales';
import { type Language, languages, missingOn, pageOf } from '../subject/pages';
import { more } from '../subject/rules';
import { hasText } from '../subject/words';
import { clauses } from '../terms/clauses';
import { clausesOf } from '../terms/plan';
import { isPartOf } from '../terms/reach';
import { advising, onGoodPractice, shown } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type Check, every, once } from './check';
import { onPages } from './on-pages';

/** The screens that can show a clause. The book lists every clause, so it would prove nothing. */
const places = shown.filter((screen) => screen !== 'book');
const stands = (clause: string): boolean =>
  places.some((screen) => pageOf('en', screen, fullest).includes(`data-clause="${clause}"`));

/** P13: every clause is shown; every screen with advice, and every row of the plan, gives its grounds. */
export const trace: readonly Check[] = [
  ...clauses.map((clause) => once('clause-nowhere', { clause }, () => stands(clause))),
  ...taskIds.map((task) =>
    every('row-clauses-unlike', { task }, (said) => more.because(said, task).join() === clausesOf(said, task).join()),
  ),
  ...onPages(
    'screen-without-clause',
    advising,
    casesToDraw,
    (html, _, { language, screen }) => {
      const [atRest = '', ...abouts] = html.split('data-part="about-this-page"');
      // Grounds stand there alone, and no sign of them after a line.
      if (abouts.length !== 1 || /[§○•]|data-clause=/.test(atRest)) return false;
      if (onGoodPractice.includes(screen)) return hasText(html, language, 'pages:about-page/practice');
      return html.includes('data-clause="') || hasText(html, language, 'ui:updates');
    },
    { where: isPartOf },
  ),
];

const plural = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string): string => key.replace(plural, '');
const keys = [...new Set(languages.flatMap(placesOf))];
const stems = [...new Set(keys.map(stemOf))];
const plurals = new Set(keys.filter((key) => plural.test(key)).map(stemOf));

/** Returns the keys that a text needs in a language: one, or one for each plural form of the language. */
function wanted(language: Language, stem: string): readonly string[] {
  if (!plurals.has(stem)) return [stem];
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((form) => `${stem}_${form}`);
}
const has = (language: Language, key: string): boolean => textAt(language, key).trim() !== '';
const placeholders = (language: Language, stem: string): string =>
  wanted(language, stem)
    .flatMap((key) => textAt(language, key).match(/\{\{\w+\}\}/g) ?? [])
    .filter((name) => name !== '{{count}}')
    .filter((name, at, all) => all.indexOf(name) === at)
    .sort()
    .join();

/** P14: every text in all languages, with every plural form that the language has. */
export const tongues: readonly Check[] = [
  ...languages.flatMap((language) =>
    stems.flatMap((stem) =>
      wanted(language, stem).map((key) => once('text-missing', { language, key }, () => has(language, key))),
    ),
  ),
  ...stems.map((key) =>
    once(
      'placeholder-unlike',
      { key },
      () => new Set(languages.map((language) => placeholders(language, key))).size === 1,
    ),
  ),
  ...languages.flatMap((language) =>
    shown.map((screen) =>
      once('text-asked-missing', { language, screen }, () => missingOn(language, screen, fullest).length === 0),
    ),
  ),
];
