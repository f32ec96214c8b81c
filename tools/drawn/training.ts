import type { Language } from '../../src/words/language-ids';

interface Tree {
  readonly [key: string]: string | Tree;
}
const files = import.meta.glob<Tree>(
  [
    '../../locales/*/training.json',
    '../../locales/*/reasons.json',
    '../../locales/*/live-chart.json',
    '../../locales/*/scenarios/*.json',
  ],
  { eager: true, import: 'default' },
);

const leavesOf = (tree: Tree, above: string): readonly (readonly [key: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}/${key}`, value] as const] : leavesOf(value, `${above}/${key}`),
  );

/** The pages of training come first, then the made-up cases. */
const orderOf = (place: string): number => ['training', 'live-chart', 'reasons'].indexOf(place) + 1 || 4;

/** Returns all training texts in a language: pages, chart, reasons for each answer and made-up cases. */
export function trainingTexts(language: Language): ReadonlyMap<string, string> {
  const own = Object.entries(files).flatMap(([path, tree]) => {
    const [, tongue, place = ''] = /locales\/(\w+)\/(.*)\.json$/.exec(path) ?? [];
    return tongue === language ? [[place, tree] as const] : [];
  });
  const inOrder = own.toSorted(([one], [other]) => orderOf(one) - orderOf(other));
  return new Map(inOrder.flatMap(([place, tree]) => leavesOf(tree, place)));
}
