import edition from 'virtual:edition';
import { names, values } from '../local/hostile';
import { placesOf, textAt } from './locales';
import { type Language, languages } from './pages';

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").trim();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const slot = /\{\{[^}]*\}\}/;
/** The parts of the texts of a language, as a page has them: apart at each line and each tag. */
const partsIn = (language: Language): readonly string[] =>
  placesOf(language)
    .flatMap((place) => textAt(language, place).split(/\n|<[^>]*>/))
    .map((part) => part.trim());

/** The whole texts of a language, and the patterns of those in which something is filled in. */
interface Texts {
  readonly whole: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}
function textsOf(language: Language): Texts {
  const parts = partsIn(language);
  return {
    whole: new Set(parts.filter((part) => !slot.test(part))),
    patterns: parts
      // What is filled in and nothing else would stand for any text.
      .filter((part) => slot.test(part) && /\p{L}{2}/u.test(part.replace(new RegExp(slot, 'g'), '')))
      .map((part) => new RegExp(`^${part.split(slot).map(escaped).join('(.+?)')}$`)),
  };
}
const texts = Object.fromEntries(languages.map((language) => [language, textsOf(language)])) as Readonly<
  Record<Language, Texts>
>;

/** What is known of a file: what it may give, such as a name or an address, and the code of all of them. */
const given = [...names, ...values, edition.local];
/** Whether a text holds no words, or is one of these. */
const isGiven = (text: string): boolean => !/\p{L}/u.test(text) || given.includes(text);

/** Where one text can end and the next begin: at each sentence, and between the entries of a list. */
const seams = (text: string): readonly number[] =>
  [...text.matchAll(/[.;,:] |(?<=\d) | (?=\d)/g)].map(({ index }) => index + 1);

/** Tells whether a text is made of the texts of a language alone, with nothing filled in but such texts and what a file may give. */
function reader(language: Language): (text: string) => boolean {
  const { whole, patterns } = texts[language];
  const known = new Map<string, boolean>();
  const isOurs = (text: string): boolean => {
    const bare = text.replace(/[\s.;,:]+$/, '');
    const forms = [text, bare, `${bare}.`, bare.replace(/^\(|\)$/g, '')];
    return (
      forms.some((one) => isGiven(one) || whole.has(one))
      || patterns.some((pattern) => forms.some((one) => pattern.exec(one)?.slice(1).every(told)))
      || seams(text).some((at) => told(text.slice(0, at)) && told(text.slice(at)))
    );
  };
  /** As `isOurs`, each text judged once. */
  function told(given: string): boolean {
    const text = given.trim();
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, false);
    const is = isOurs(text);
    known.set(text, is);
    return is;
  }
  return (text) => told(plain(text));
}
const readers = Object.fromEntries(languages.map((language) => [language, reader(language)])) as Readonly<
  Record<Language, (text: string) => boolean>
>;

/** Whether a text of a page is in the app’s own words, save the names, numbers and addresses that a file may give. */
export const isInOwnWords = (language: Language, text: string): boolean => readers[language](text);
