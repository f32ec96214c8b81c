import type { Pair, Tongue } from '../words/pair.ts';
import { stemOf } from '../words/plural.ts';
import { readTree, type Tree } from '../words/texts.ts';
import { namesById, ownName } from './names.ts';
import { wordsOf } from './words.ts';

type Place = Pick<Pair, 'file' | 'key'>;
const nameOf = (file: string): string => file.replace('.json', '');
const inFolder = (file: string): string => nameOf(file).split('/')[0] ?? '';
const inSection = ({ file, key }: Place): string => `${nameOf(file)}.${key.split('/')[0] ?? ''}`;

/** Where a text stands among the places, in the order in which a person goes through the app. A place that is not named comes last. */
export function orderOf({ file }: Place): number {
  const at = Object.keys(wordsOf.en.places).indexOf(inFolder(file));
  return at < 0 ? Object.keys(wordsOf.en.places).length : at;
}

/** The parts of a text's key, each with what of the file stands there. */
function stepsOf(tree: Tree, key: string): { readonly step: string; readonly part: Tree | string | undefined }[] {
  let part: Tree | string | undefined = tree;
  return stemOf(key)
    .split('/')
    .map((step) => ({ step, part: (part = typeof part === 'object' ? part[step] : undefined) }));
}

/**
 * Tells where a text shows, in the words of the house: the screen, then what it belongs to by its name, then which part of it.
 * In: the language to tell it in, and the folder of languages. What has no name for a person is left out: the key has it.
 */
export function placesIn(tongue: Tongue, folder: string): (place: Place) => string {
  const { places, parts } = wordsOf[tongue];
  const names = namesById(tongue, folder);
  const quoted = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : `‘${name.replace(/‘(.*)’/g, '“$1”')}’`;
  const known = (id: string, from: Readonly<Record<string, string>>): string | undefined =>
    Object.hasOwn(from, id) ? from[id] : undefined;
  const trees = new Map<string, Tree>();
  const treeOf = (file: string): Tree => {
    const tree = trees.get(file) ?? readTree(tongue, file, folder);
    trees.set(file, tree);
    return tree;
  };
  return (place) => {
    const { file, key } = place;
    const section = known(inSection(place), places);
    const title = file.includes('/') ? quoted(ownName(treeOf(file))) : undefined;
    const steps = stepsOf(treeOf(file), key).slice(section === undefined ? 0 : 1);
    const nameOfStep = (step: string, at: number): string | undefined =>
      names.get(`${steps[at - 1]?.step}/${step}`) ?? names.get(step);
    const told = steps.map(({ step, part }, at) => quoted(ownName(part) ?? nameOfStep(step, at)) ?? known(step, parts));
    return [section ?? known(inFolder(file), places), title, ...told].filter((one) => one !== undefined).join(' › ');
  };
}
