import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf } from '../words/lists.ts';
import type { Pair } from '../lib/pair.ts';

/** A text with the ends of its lines written in one way only. */
export const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
/** A text with the ends of its lines, and its letters, each written in one way only. */
export const tidy = (text: string): string => lineEnds(text).normalize('NFC');

/** How each text stood when its Welsh was last looked at beside its English: a short hash of both, by the text's key. */
export type Reviewed = ReadonlyMap<string, string>;

/** The key of a text as the app's code has it, such as `ui:actions/continue`. */
export const keyOf = ({ file, key }: Pick<Pair, 'file' | 'key'>): string => `${file.replace('.json', '')}:${key}`;

/** A short hash of a text. */
export const hashOf = (text: string): string => hash('sha256', text).slice(0, 8);

/** A short hash of the English and the Welsh of a text: what was looked at, or read, is both, and no other. */
export const hashOfPair = ({ en = '', cy = '' }: Pick<Pair, 'en' | 'cy'>): string =>
  hashOf(JSON.stringify([tidy(en), tidy(cy)]));

const placeIn = (folder: string): string => join(folder, 'reviewed.tsv');

/** What `reviewed.tsv` in the folder of languages says. A key that stands twice there, as after a careless merge, was not looked at. */
export function readReviewed(folder: string): Reviewed {
  const reviewed = new Map<string, string>();
  for (const [key = '', hash = ''] of rowsOf(placeIn(folder))) reviewed.set(key, reviewed.has(key) ? '' : hash);
  return reviewed;
}

/** On which day each text was last looked at, by its key; a text that was looked at before days were noted has none. */
export const daysReviewed = (folder: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(placeIn(folder)).flatMap(([key = '', , day]) => (day ? [[key, day] as const] : [])));

/** Writes it: a line for each key, in order, so that two people's changes merge. `looked`: the texts that were looked at on this day. */
export function writeReviewed(folder: string, reviewed: Reviewed, looked: readonly Pair[], today: string): void {
  const days = new Map([...daysReviewed(folder), ...looked.map((pair) => [keyOf(pair), today] as const)]);
  const lines = [...reviewed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, hash]) => [key, hash, days.get(key) ?? []].flat().join('\t'));
  writeFileSync(placeIn(folder), ['key\tpair\tday', ...lines, ''].join('\n'));
}

/** Whether a text has both languages, so that the Welsh can be looked at beside the English. */
export const canBeReviewed = ({ en, cy }: Pair): boolean => en !== undefined && (cy ?? '').trim() !== '';

/** What was reviewed, with these texts looked at too, and without what is no text any more. */
export function withReviewed(reviewed: Reviewed, looked: readonly Pair[], all: readonly Pair[]): Reviewed {
  const there = new Set(all.map(keyOf));
  const hashes = looked.filter(canBeReviewed).map((pair) => [keyOf(pair), hashOfPair(pair)] as const);
  return new Map([...[...reviewed].filter(([key]) => there.has(key)), ...hashes]);
}
