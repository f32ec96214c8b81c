import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Reader, readers } from '../../src/updates/roles.ts';
import { root } from '../lib/root.mjs';
import { today } from '../lib/today.ts';
import type { Pair } from '../lib/pair.ts';
import { allPairs, locales } from '../lib/texts.ts';
import { type Brought, broughtBy, writeChanges } from './import.ts';
import { listIn, readingsIn, readKept, withReadings, writeKept, wrongReadings } from './readings.ts';
import { canBeReviewed, keyOf, readReviewed, withReviewed, writeReviewed } from './reviewed.ts';
import { reasonFor, staleIn, staleLines } from './stale.ts';
import { type About, tableOf } from './table.ts';
import { isOfCalls, isOfWalk } from './waiting.ts';

const usage =
  'usage: npm run tool -- translations export FILE [--only NAME] [--pilot] [--walk] [--changed] [--waiting ROLE] | import FILE | stale | reviewed KEY | reviewed --all';

/** Where the words and the list of readings are. */
interface Given {
  readonly folder: string;
  readonly list: string;
}
interface Answer {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}
/** Returns the answer if nothing was done, with the reasons. */
const refused = (...lines: readonly string[]): Answer => ({ code: 2, lines });

function tellStale({ folder }: Given): Answer {
  const pairs = allPairs(folder);
  const lines = staleLines(staleIn(pairs, readReviewed(folder)), pairs);
  return lines.length > 0 ? { code: 1, lines } : { code: 0, lines: ['No Welsh text waits to be looked at.'] };
}

/** Marks Welsh as reviewed, by key or all of it. Keys of deleted texts are dropped; an unknown key changes nothing. */
function markReviewed(keys: 'all' | readonly string[], { folder }: Given): Answer {
  const pairs = allPairs(folder);
  const reviewed = readReviewed(folder);
  const known = new Set([...pairs.filter(canBeReviewed).map(keyOf), ...reviewed.keys()]);
  const unknown = keys === 'all' ? [] : keys.filter((key) => !known.has(key));
  if (unknown.length > 0) return refused(`There is no text of this key with Welsh beside it: ${unknown.join(' ')}`);
  const looked = pairs.filter((pair) => canBeReviewed(pair) && (keys === 'all' || keys.includes(keyOf(pair))));
  writeReviewed(folder, withReviewed(reviewed, looked, pairs), looked, today());
  return { code: 0, lines: [`Welsh texts marked as looked at: ${looked.length}`] };
}

/** Which texts to export: those that meet every condition. */
interface Asked {
  readonly only?: string[] | undefined;
  readonly pilot?: boolean | undefined;
  readonly walk?: boolean | undefined;
  readonly changed?: boolean | undefined;
  readonly waiting?: Reader | undefined;
}
const bare = (file: string): string => file.replace(/\.json$/, '');

const isAsked =
  ({ only, pilot, walk, changed, waiting }: Asked, { reviewed, readings }: About) =>
  (pair: Pair): boolean =>
    pair.en !== undefined
    && (!only || only.some((name) => `${bare(pair.file)}/`.startsWith(`${bare(name)}/`)))
    && (!pilot || isOfCalls(pair))
    && (!walk || isOfWalk(pair))
    && (!changed || reasonFor(pair, reviewed) !== undefined)
    && (!waiting || (canBeReviewed(pair) && !readings(pair).has(waiting)));

/** Writes texts to a file for a translator. Overwrites no file, and writes none if there is no text for it. */
function exportTo(file: string, asked: Asked, { folder, list }: Given): Answer {
  if (existsSync(file)) return refused(`There is such a file already. Name another: ${file}`);
  const about = { reviewed: readReviewed(folder), readings: readingsIn(readKept(list)) };
  const pairs = allPairs(folder).filter(isAsked(asked, about));
  if (pairs.length === 0) return refused('No text is like that, so no file was written.');
  writeFileSync(file, tableOf(pairs, about));
  return { code: 0, lines: [`Texts written to ${file}: ${pairs.length}`] };
}

/**
 * Imports what a file brings back: its Welsh, and who read which text. Marks changed texts as reviewed. If anything is
 * wrong, writes nothing; what is out of date, or wrong in the list of readings, is only reported.
 */
function importFrom(file: string, given: Given): Answer {
  if (!existsSync(file)) return refused(`There is no such file: ${file}`);
  const present = { pairs: allPairs(given.folder), readings: readingsIn(readKept(given.list)), today: today() };
  const found = broughtBy(readFileSync(file), present);
  if ('mistakes' in found) return refused(...found.mistakes, `Nothing was written from this file: ${file}`);
  const lines = [...take(found, given), ...wrongReadings(given.list, today(), 'en')];
  return { code: found.skips.length > 0 ? 1 : 0, lines };
}

function take({ changes, read, skips }: Brought, { folder, list }: Given): readonly string[] {
  writeChanges(changes, folder);
  const pairs = allPairs(folder);
  if (read.size > 0) writeKept(list, withReadings(readKept(list), read, pairs));
  // Whoever read the Welsh beside the English has reviewed it. What was reviewed before stays, for an easy merge.
  const keys = new Set(changes.map(({ pair }) => keyOf(pair)));
  const isLooked = (pair: Pair) => keys.has(keyOf(pair)) || read.get(keyOf(pair))?.has('welsh-reader') === true;
  const before = readReviewed(folder);
  const looked = pairs.filter((pair) => isLooked(pair) && reasonFor(pair, before) !== undefined);
  const reviewed = withReviewed(before, looked, pairs);
  writeReviewed(folder, reviewed, looked, today());
  return [
    ...changes.flatMap(({ pair, welsh }) => [keyOf(pair), `  before: ${pair.cy ?? ''}`, `  after: ${welsh}`]),
    ...skips,
    `Welsh texts changed: ${changes.length}; not taken: ${skips.length}; now marked as read: ${read.size}`,
    `Welsh texts that wait to be looked at: ${staleIn(pairs, reviewed).length}. To list them: npm run tool -- translations stale`,
  ];
}

/** Parses the arguments, or returns undefined if an option is unknown. */
function typed(args: readonly string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const only = { ...text, multiple: true } as const;
  const options = { only, pilot: flag, walk: flag, changed: flag, waiting: text, all: flag } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

function answer(args: readonly string[], given: Given): Answer {
  const { values: { all, waiting, ...asked } = {}, positionals: [command, file, ...more] = [] } = typed(args) ?? {};
  const role = readers.find((reader) => reader === waiting);
  if (command === 'stale' && file === undefined) return tellStale(given);
  if (command === 'reviewed' && (file === undefined) === (all === true))
    return markReviewed(file === undefined ? 'all' : [file, ...more], given);
  if (file === undefined || more.length > 0 || role !== waiting) return refused(usage);
  if (command === 'export') return exportTo(file, { ...asked, waiting: role }, given);
  return command === 'import' ? importFrom(file, given) : refused(usage);
}

/**
 * Exports texts for a translator and imports them again; keeps which Welsh was reviewed and who read which text.
 * Arguments: `export FILE` with what to choose, `import FILE`, `stale`, `reviewed` with keys, or `reviewed --all`. Exit
 * code: 0 if all is well, 1 if texts wait (`stale`) or were not taken (`import`), 2 if nothing was done.
 */
export default function main(args: readonly string[], folder = locales, list = listIn(root)): number {
  const { code, lines } = answer(args, { folder, list });
  const say = code === 2 ? console.error : console.log;
  say(lines.join('\n'));
  return code;
}
