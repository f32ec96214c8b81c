import ts from 'typescript';
import type { Change } from './code';

/** Words that carry an order, a duty or that something is not so, each with another in its place. */
const carriers = {
  en: {
    not: '',
    never: 'always',
    before: 'after',
    after: 'before',
    first: 'last',
    only: '',
    must: 'may',
    may: 'must',
    until: 'after',
    unless: 'if',
    without: 'with',
    either: 'both',
    both: 'either',
    and: 'or',
    or: 'and',
  },
  cy: {
    ddim: '',
    byth: 'bob amser',
    cyn: 'ar ôl',
    'ar ôl': 'cyn',
    'yn gyntaf': 'yn olaf',
    'yn unig': '',
    rhaid: 'cewch',
    cewch: 'rhaid',
    'peidiwch â': 'cofiwch',
    'nid yw': 'mae',
    heb: 'gyda',
    'oni bai': 'os',
    nes: 'ar ôl',
    nid: '',
    na: 'a',
    'dim ond': '',
    neu: 'a',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

const inCase = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** What becomes of one text: each of the words in it, changed by itself. `at`: where the text stands. */
const changesIn = (text: string, at: number, words: Readonly<Record<string, string>>): readonly Change[] =>
  Object.entries(words).flatMap(([word, other]) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))].map((found) => ({
      kind: word,
      start: at + found.index,
      end: at + found.index + found[0].length,
      to: inCase(found[0], other),
    })),
  );

/** Every such change that a file of words can have. */
export function wordChangesOf(file: string, text: string): readonly Change[] {
  const words = file.startsWith('locales/cy/') ? carriers.cy : carriers.en;
  const found: Change[] = [];
  const source = ts.parseJsonText(file, text);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer))
      found.push(...changesIn(node.initializer.getText(source), node.initializer.getStart(source), words));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
