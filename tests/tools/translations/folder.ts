import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pair } from '../../../tools/words/pair.ts';
import { allPairs, locales } from '../../../tools/words/texts.ts';
import { hashOfPair, readReviewed, withReviewed, writeReviewed } from '../../../tools/translations/reviewed.ts';

const made: string[] = [];
/** Removes the folders that were made so far: each test file does, after all of its tests. */
export const removeFolders = (): void => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));

/** An empty folder of its own. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'translations-'));
  made.push(folder);
  return folder;
}

/** A copy of all words, every Welsh text looked at. */
export function copyOfWords(): string {
  const folder = emptyFolder();
  cpSync(locales, folder, { recursive: true });
  const pairs = allPairs(folder);
  writeReviewed(folder, withReviewed(readReviewed(folder), pairs, pairs), [], '');
  return folder;
}

/** Every file of a folder, by its path. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

/** Writes other words into a file, in place of those that stand there. Throws where they do not. */
export function replaceIn(path: string, before: string, after: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
  writeFileSync(path, text.replace(before, after));
}

/** What `reviewed.tsv` says once a text was looked at on a day, with other words where they are given. */
export const reviewedOn = (
  reviewed: string | undefined,
  key: string,
  day: string,
  words?: Pick<Pair, 'en' | 'cy'>,
): string =>
  (reviewed ?? '').replace(new RegExp(`^${key}\t([0-9a-f]{8}).*$`, 'm'), (_, hash: string) =>
    [key, words ? hashOfPair(words) : hash, day].join('\t'),
  );
