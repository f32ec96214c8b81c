import type { Language } from './pages';

type Tree = { readonly [key: string]: string | Tree };
const files = import.meta.glob<Tree>('../../locales/*/*.json', { eager: true, import: 'default' });

const leaves = (tree: Tree, place: string): readonly (readonly [string, string])[] => Object.entries(tree).flatMap(([key, text]) =>
  (typeof text === 'string' ? [[place + key, text] as const] : leaves(text, `${place}${key}/`)));

/** Every text of a language by its file and place, such as `ui:actions/continue`. */
export const textsOf = (language: Language): ReadonlyMap<string, string> => new Map(Object.entries(files)
  .filter(([file]) => file.includes(`/${language}/`))
  .flatMap(([file, tree]) => leaves(tree, `${file.replace(/^.*\/|\.json$/g, '')}:`)));
