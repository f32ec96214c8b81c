import { writtenAt } from '../words/languages';
import type { Words } from '../words/words';

type Tree = string | { readonly [key: string]: Tree };
const leaves = (tree: Tree | undefined): readonly string[] =>
  typeof tree === 'object' ? Object.values(tree).flatMap(leaves) : tree === undefined ? [] : [tree];

const treeAt = ({ language }: Words, place: string): Tree | undefined => writtenAt(language, place) as Tree | undefined;
/** What the app puts in stands as three dots. */
const withoutValues = (text: string): string => text.replace(/\{\{\w+\}\}/g, '[…]');

/** The plural forms of a text that is counted. */
function formsOf(words: Words, place: string): readonly string[] {
  const above = treeAt(words, place.slice(0, place.lastIndexOf('/')));
  const stem = `${place.slice(place.lastIndexOf('/') + 1)}_`;
  return typeof above === 'object'
    ? Object.entries(above).flatMap(([name, text]) => (name.startsWith(stem) ? leaves(text) : []))
    : [];
}

/** Every text under a place such as `ui:danger`, line by line, each once; none where there is no such place. */
export function linesUnder(words: Words, place: string): readonly string[] {
  const tree = treeAt(words, place);
  const texts = tree === undefined ? formsOf(words, place) : leaves(tree);
  return [...new Set(texts.flatMap((text) => withoutValues(text).split('\n')))];
}

/** The names of what stands under a place, in order. */
export const namesUnder = (words: Words, place: string): readonly string[] => {
  const tree = treeAt(words, place);
  return typeof tree === 'object' ? Object.keys(tree) : [];
};
