import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf } from '../words/lists.ts';
import type { Pair } from '../lib/pair.ts';

/** Returns a text with Unix line ends. */
export const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
/** Returns a text with Unix line ends, and each letter in one form (NFC). */
export const tidy = (text: string): string => lineEnds(text).normalize('NFC');

/** A short hash of each text's English and Welsh as they were last reviewed, by the text's key. */
export type Reviewed = ReadonlyMap<string, string>;

/** Returns the key of a text as the app's code has it, such as `ui:actions/continue`. */
export const keyOf = ({ file, key }: Pick<Pair, 'file' | 'key'>): string => `${file.replace('.json', '')}:${key}`;

/** Returns a short hash of a text. */
export const hashOf = (text: string): string => hash('sha256', text).slice(0, 8);

/** Returns a short hash of a text's English and Welsh: a review, or a reading, is of exactly these two. */
export const hashOfPair = ({ en = '', cy = '' }: Pick<Pair, 'en' | 'cy'>): string =>
  hashOf(JSON.stringify([tidy(en), tidy(cy)]));

const placeIn = (folder: string): string => join(folder, 'reviewed.tsv');

/** Reads `reviewed.tsv` in the folder of languages. A key that a merge left with two hashes counts as not reviewed. */
export function readReviewed(folder: string): Reviewed {
  const reviewed = new Map<string, string>();
  for (const [key = '', hash = ''] of rowsOf(placeIn(folder)))
    reviewed.set(key, (reviewed.get(key) ?? hash) === hash ? hash : '');
  return reviewed;
}

/** Returns the day on which each text was last reviewed, by its key. Reviews before days were noted have none. */
export const daysReviewed = (folder: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(placeIn(folder)).flatMap(([key = '', , day]) => (day ? [[key, day] as const] : [])));

/** Writes a sorted line for each key, so that two people's changes merge. `looked`: the texts reviewed on this day. */
export function writeReviewed(folder: string, reviewed: Reviewed, looked: readonly Pair[], today: string): void {
  const days = new Map([...daysReviewed(folder), ...looked.map((pair) => [keyOf(pair), today] as const)]);
  const lines = [...reviewed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, hash]) => [key, hash, days.get(key) ?? []].flat().join('\t'));
  writeFileSync(placeIn(folder), ['key\tpair\tday', ...lines, ''].join('\n'));
}

/** Whether a text has both languages, so that the Welsh can be reviewed beside the English. */
export const canBeReviewed = ({ en, cy }: Pair): boolean => en !== undefined && (cy ?? '').trim() !== '';

/** Returns what was reviewed with these texts added, and without texts that no longer exist. */
export function withReviewed(reviewed: Reviewed, looked: readonly Pair[], all: readonly Pair[]): Reviewed {
  const there = new Set(all.map(keyOf));
  const hashes = looked.filter(canBeReviewed).map((pair) => [keyOf(pair), hashOfPair(pair)] as const);
  return new Map([...[...reviewed].filter(([key]) => there.has(key)), ...hashes]);
}
