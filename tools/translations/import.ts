import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allowances, applyAllowances } from '../words/allowed.ts';
import { findIn } from '../words/rules.ts';
import type { Pair } from '../lib/pair.ts';
import { readTree } from '../lib/texts.ts';
import { type Readings, readingsOfMark } from './readings.ts';
import { keyOf, tidy } from './reviewed.ts';
import { hashOfWelsh, type Line, linesIn } from './table.ts';

/** New Welsh for a text. */
export interface Change {
  readonly pair: Pair;
  readonly welsh: string;
}
/** What a file brings: new Welsh, who read which text, and what was not taken because the texts have changed. */
export interface Brought {
  readonly changes: readonly Change[];
  readonly read: ReadonlyMap<string, Readings>;
  readonly skips: readonly string[];
}
/** What the rows are compared with: the present texts, who has read them, and today as year-month-day. */
interface Present {
  readonly pairs: readonly Pair[];
  readonly readings: (pair: Pair) => Readings;
  readonly today: string;
}
interface Found {
  readonly change?: Change;
  readonly read?: Readings;
  readonly skip?: string;
  readonly mistakes?: readonly string[];
}

const allowed = allowances();

/** Returns what is wrong with the form of newly written Welsh. */
function faultsInForm({ en = '' }: Pair, welsh: string): string[] {
  const [mark] = /<[^>]*>?|>/.exec(welsh.replace(/<en>[^<>]+<\/en>/g, '')) ?? [];
  const [lines, wanted] = [welsh.split('\n'), en.split('\n').length];
  return [
    ...(mark
      ? [`A mark is not whole, or does not belong here: ${mark}. Only <en> and </en> around English words.`]
      : []),
    ...(lines.length === wanted
      ? []
      : [`Lines in the Welsh: ${lines.length}; in the English: ${wanted}. Make them as many.`]),
    ...(lines.every((line) => line !== '' && line.trim() === line)
      ? []
      : ['A line is empty, or begins or ends with a space. Take it out.']),
  ];
}

/** Returns all that is wrong with new Welsh: its form, then what the check of the words finds. */
function faultsIn(pair: Pair, welsh: string): string[] {
  if (welsh.trim() === '') return ['The Welsh is empty. Write it.'];
  const { left } = applyAllowances(findIn([{ ...pair, cy: welsh }]), allowed);
  return [
    ...faultsInForm(pair, welsh),
    ...left.map(({ rule, words, mend }) => `${rule}: ${words}. To mend it: ${mend}`),
  ];
}

/** Returns the readings in a file that are new: those that went out with it say nothing about newer Welsh. */
const newReadings = (read: Readings, kept: Readings, today: string): Readings =>
  new Map(
    [...read]
      .filter(([role, day]) => (day === '' ? !kept.has(role) : kept.get(role) !== day))
      .map(([role, day]) => [role, day || today]),
  );

function foundIn(line: Line, pair: Pair, present: Present): Found {
  const { English: english, Welsh: welsh, 'as sent': sent } = line;
  const { en = '', cy = '' } = pair;
  const mark = readingsOfMark(line['read by'], present.today);
  const read = newReadings(mark.read, present.readings(pair), present.today);
  const mistakes = mark.faults;
  if (english !== tidy(en)) return { skip: `Not taken: the English is not as it is now. Here it is now: ${en}` };
  if (welsh === tidy(cy)) return welsh === '' ? { mistakes } : { read, mistakes };
  const isSent = sent !== '' && cy !== '';
  // Someone wrote other Welsh while the file was out. A file that only brings the old Welsh back does not object to it.
  if (isSent && sent === hashOfWelsh(welsh) && read.size === 0) return { mistakes };
  if (isSent && sent !== hashOfWelsh(cy))
    return { skip: `Not taken: the Welsh was changed here after the file went out. Here it is now: ${cy}`, mistakes };
  return { change: { pair, welsh }, read, mistakes: [...faultsIn(pair, welsh), ...mistakes] };
}

/** Returns what the rows of a file bring, or all that is wrong with them. A text without a row stays unchanged. */
function compared(lines: readonly Line[], present: Present): Brought | { readonly mistakes: readonly string[] } {
  const byKey = new Map(present.pairs.filter(({ en }) => en !== undefined).map((pair) => [keyOf(pair), pair]));
  const rows = new Map(lines.toReversed().map(({ key, row }) => [key, row]));
  const found = lines.map((line) => {
    const { row, key } = line;
    const pair = byKey.get(key);
    const at = (says: string): string => `row ${row}, ${key}: ${says}`;
    if (!pair) return { key, skip: at('Not taken: there is no text of this key.') };
    const first = rows.get(key);
    if (first !== row) return { key, mistakes: [at(`This key stands in row ${first} too. Take one of the two out.`)] };
    const { skip, mistakes = [], ...own } = foundIn(line, pair, present);
    return { key, ...own, mistakes: mistakes.map(at), ...(skip && { skip: at(skip) }) };
  }) as (Found & { readonly key: string })[];
  const mistakes = found.flatMap((one) => one.mistakes ?? []);
  if (mistakes.length > 0) return { mistakes };
  return {
    changes: found.flatMap(({ change }) => change ?? []),
    read: new Map(found.flatMap(({ key, read }) => (read && read.size > 0 ? [[key, read] as const] : []))),
    skips: found.flatMap(({ skip }) => skip ?? []),
  };
}

// What curly quotes and Welsh letters become if UTF-8 is read as Windows text, and the sign for a lost letter.
const garbled = /â€|Å[µ´·¶]|Ã[¢ª®´¯]|\uFFFD/;

/** Returns what a file brings back, or all that is wrong with it, from its bytes and the present texts. */
export function broughtBy(bytes: Uint8Array, present: Present): ReturnType<typeof compared> {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (garbled.test(text))
    return { mistakes: ['Its accents are lost: open the file that was sent as UTF-8, and save it as UTF-8.'] };
  const lines = linesIn(text);
  return 'mistakes' in lines ? lines : compared(lines, present);
}

type Tree = { [step: string]: Tree | string };

/** Writes the changes into the Welsh files, and no other text. Adds a text or a file that Welsh lacks. */
export function writeChanges(changes: readonly Change[], folder: string): void {
  for (const {
    pair: { file, key },
    welsh,
  } of changes) {
    const tree: Tree = readTree('cy', file, folder);
    const steps = key.split('/');
    const name = steps.pop() ?? '';
    const above = steps.reduce((part, step) => (part[step] ??= {}) as Tree, tree);
    above[name] = welsh;
    const path = join(folder, 'cy', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(tree, undefined, 2)}\n`);
  }
}
