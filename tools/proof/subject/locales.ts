import { type Language, languages } from '../../../src/words/language-ids';
import { note } from './uses';

type Tree = { readonly [key: string]: string | Tree };
const files = import.meta.glob<Tree>('../../../locales/*/*.json', { eager: true, import: 'default' });

const leaves = (tree: Tree, place: string): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, text]) =>
    typeof text === 'string' ? [[place + key, text] as const] : leaves(text, `${place}${key}/`),
  );

const textsIn = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files)
      .filter(([file]) => file.includes(`/${language}/`))
      .flatMap(([file, tree]) => leaves(tree, `${file.replace(/^.*\/|\.json$/g, '')}:`)),
  );
const texts = Object.fromEntries(languages.map((language) => [language, textsIn(language)])) as Readonly<
  Record<Language, ReadonlyMap<string, string>>
>;

/** Returns the keys of all texts in a language, such as `ui:actions/continue`. */
export const placesOf = (language: Language): readonly string[] => [...texts[language].keys()];

/** Returns the text with a key; empty if there is none. */
export function textAt(language: Language, place: string): string {
  note();
  return texts[language].get(place) ?? '';
}
