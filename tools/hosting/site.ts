import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { plainError } from '../lib/plain-error.ts';
import { isServed, type ServedFile } from './files.ts';
import { say } from './words.ts';
import { sumOf } from '../lib/folder-hashes.mjs';

/** The built site, in a release. */
export const site = 'site.zip';
/** The checksums of the files in that, for who has unpacked it. */
export const siteChecksums = 'site.sha256';
/** The checksums of all that is in a release, but for these. */
export const checksums = 'SHA256SUMS';

/** The checksum of each file of a text of them, by its path. */
const readSums = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', path = '']) => [path, sum]));

/** Whether a folder is that of a release. */
export const isRelease = (folder: string): boolean => existsSync(join(folder, site));

/** Throws, naming the file, where one is not as the checksums have it. */
function refuseOther(sums: ReadonlyMap<string, string>, files: readonly ServedFile[], folder: string): void {
  const other = files.find(({ path, content }) => sums.get(path) !== sumOf(content));
  if (other) throw plainError(say('releaseSpoilt', { file: other.path, folder }));
}

/**
 * The files of a release that a visitor can ask for.
 * Throws where the zip, or a file in it, is not as the release's own checksums have it: nothing could be compared with that.
 */
export function releasedFiles(folder: string): readonly ServedFile[] {
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const sums = (name: string): ReadonlyMap<string, string> => readSums(read(name).toString());
  const own = [site, siteChecksums].map((path) => ({ path, content: read(path) }));
  refuseOther(sums(checksums), own, folder);
  const files = Object.entries(unzipSync(read(site))).map(([path, content]) => ({ path, content }));
  refuseOther(sums(siteChecksums), files, folder);
  return files.filter(({ path }) => isServed(path));
}

// The field of a zip that holds a time to the second, wherever it is opened: https://libzip.org/specifications/extrafld.txt
const timestamp = 0x5455;
const modified = 1;

function exactly(at: Date): Uint8Array {
  const field = Buffer.alloc(5, modified);
  field.writeInt32LE(Math.floor(at.getTime() / 1000), 1);
  return field;
}

/**
 * Files in one zip: the same bytes whenever, wherever and in whatever order they are given.
 * In: the files, and the time that each is to bear.
 */
export function zipOf(files: readonly ServedFile[], at: Date): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, content }) => [path, content])), {
    level: 9,
    // A zip's older field is in the local time of who makes it: noon of that day is there in every time zone.
    mtime: `${at.toISOString().slice(0, 10)}T12:00:00`,
    extra: { [timestamp]: exactly(at) },
  });
}
