import { plain } from '../../src/words/Tagged.tsx';
import { fill } from '../build/fill.ts';
import { historyOf } from './formerly.ts';
import type { Readings } from './readings.ts';
import { hashOf, keyOf, type Reviewed, tidy } from './reviewed.ts';
import { linesThen, reasonFor } from './stale.ts';
import { wordsOf } from './words.ts';
import type { Pair, Tongue } from '../words/pair.ts';
import { formOf, stemOf } from '../words/plural.ts';
import { termsIn } from '../words/rules/glossary.ts';
import { readTree, type Tree } from '../words/texts.ts';

/** What stands round words of the other language. */
export const marks = { open: '<en>', close: '</en>' };

/** What a part of a file calls itself: its short name, its name, or its heading. */
function ownName(tree: Tree | string | undefined): string | undefined {
  if (tree === undefined || typeof tree === 'string') return undefined;
  const name = [tree['label'], tree['name'], tree['title']].find((text) => typeof text === 'string');
  return name === undefined ? undefined : plain(name);
}

type Named = (readonly [id: string, name: string])[];
const namedIn = (tree: Tree | string | undefined, above = ''): Named =>
  (typeof tree === 'object' ? Object.entries(tree) : []).flatMap(([id, part]) => {
    const name = typeof part === 'string' ? plain(part) : ownName(part);
    return name === undefined ? [] : [[above + id, name] as const];
  });

/** What a person reads for each id of a question, a risk, a report and a clause; and for `question/option`, of an option. */
function namesById(tongue: Tongue, folder: string): ReadonlyMap<string, string> {
  const [questions, risks, { tasks, clauseRefs }] = ['questions', 'risks', 'ui'].map((file) =>
    readTree(tongue, `${file}.json`, folder),
  ) as [Tree, Tree, Tree];
  const options = Object.entries(questions).flatMap(([id, question]) =>
    typeof question === 'object' ? namedIn(question['options'], `${id}/`) : [],
  );
  return new Map([...options, ...[questions, risks, tasks, clauseRefs].flatMap((part) => namedIn(part))]);
}

type Place = Pick<Pair, 'file' | 'key'>;
const nameOf = (file: string): string => file.replace('.json', '');
const inFolder = (file: string): string => nameOf(file).split('/')[0] ?? '';
const inSection = ({ file, key }: Place): string => `${nameOf(file)}.${key.split('/')[0] ?? ''}`;

/** Where a text stands among the places, in the order in which a person goes through the app. A place that is not named comes last. */
function orderOf({ file }: Place): number {
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
function placesIn(tongue: Tongue, folder: string): (place: Place) => string {
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

/** What a translator must know of a text: for which number it is, what to keep as it is, and the terms that the glossary has for it. */
function noteOn({ key, en = '', cy = '' }: Pair, tongue: Tongue): string {
  const { notes } = wordsOf[tongue];
  const form = formOf(key) as 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | undefined;
  const values = [...new Set(en.match(/\{\{.*?\}\}/g))].join(' ');
  const lines = en.split('\n').length;
  const terms = termsIn(en)
    .map(({ found, cy: welsh }) => `${found} = ${welsh.replaceAll('|', ' / ')}`)
    .join('; ');
  return [
    form && notes[form],
    values && fill(notes.values, { values }),
    cy.includes(marks.open) && fill(notes.marks, marks),
    lines > 1 && fill(notes.lines, { lines }),
    terms && fill(notes.terms, { terms }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A text as it goes out to a translator, whatever the form of the file. */
export interface Row {
  readonly key: string;
  readonly where: string;
  readonly english: string;
  readonly welsh: string;
  readonly note: string;
  /** Why the Welsh must be looked at; empty where it need not be. */
  readonly changed: string;
  readonly read: Readings;
  /** A hash of the Welsh as it goes out: it tells, once the file is back, whose hand changed it. */
  readonly sent: string;
}

/** The columns of a spreadsheet, in their order. */
export const columns = ['key', 'where', 'english', 'welsh', 'note', 'changed', 'read', 'sent'] as const;
/** One of `columns`. */
export type Column = (typeof columns)[number];
/** What a file that came back says of a text: `row` is the row of a spreadsheet, or the line of another file. */
export interface Line extends Pick<Row, 'key' | 'english' | 'welsh' | 'sent'> {
  readonly row: number;
  /** In which roles it was read, as the file has it. */
  readonly read: string;
}

/** A short hash of a Welsh text. */
export const hashOfWelsh = (welsh: string): string => hashOf(tidy(welsh));

/** The texts that have English, those that show in one place side by side. */
export const inOrder = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(({ en }) => en !== undefined).sort((one, other) => orderOf(one) - orderOf(other));

/** What is known of texts besides their words: what was looked at, who read them, and where the languages stand. */
export interface About {
  readonly reviewed: Reviewed;
  readonly readings: (pair: Pair) => Readings;
  readonly folder: string;
}

/** The rows that go out. In: the texts, what is known of them, and the language of the notes. */
export function rowsFor(pairs: readonly Pair[], { reviewed, readings, folder }: About, tongue: Tongue): Row[] {
  const words = wordsOf[tongue];
  const where = placesIn(tongue, folder);
  const formerly = historyOf(folder);
  function sinceWhen(pair: Pair): string {
    const reason = reasonFor(pair, reviewed);
    if (reason === undefined) return '';
    const then = reason === 'changed' ? formerly(pair, reviewed.get(keyOf(pair))) : undefined;
    return [words.changed[reason], ...linesThen(pair, then, words)].join('. ');
  }
  return inOrder(pairs).map((pair) => ({
    key: keyOf(pair),
    where: where(pair),
    english: pair.en ?? '',
    welsh: pair.cy ?? '',
    note: noteOn(pair, tongue),
    changed: sinceWhen(pair),
    read: readings(pair),
    sent: hashOfWelsh(pair.cy ?? ''),
  }));
}
