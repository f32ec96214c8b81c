import { fullest } from '../search/examples';
import { placesOf, textAt } from '../subject/locales';
import { type Language, languages, missingOn } from '../subject/pages';
import { shown } from '../terms/screens';
import { type Check, once } from './check';

const plural = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string): string => key.replace(plural, '');
const keys = [...new Set(languages.flatMap(placesOf))];
const stems = [...new Set(keys.map(stemOf))];
const plurals = new Set(keys.filter((key) => plural.test(key)).map(stemOf));

/** The keys that a text must have in a language: one, or one for each plural form that the language has. */
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
