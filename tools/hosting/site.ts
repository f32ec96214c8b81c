import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { plainError } from '../lib/plain-error.ts';
import { isServed, type ServedFile } from './files.ts';
import { say } from './words.ts';
import { sumOf } from '../lib/folder-hashes.mjs';

/** The built site, in a release. */
export const site = 'site.zip';
/** The checksums of the files of the site, for whoever has unpacked it. */
export const siteChecksums = 'site.sha256';
/** The checksums of everything in a release except this file itself. */
export const checksums = 'SHA256SUMS';

const readSums = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', path = '']) => [path, sum]));

/** Whether a folder holds a release. */
export const isRelease = (folder: string): boolean => existsSync(join(folder, site));

/** Throws, naming the file, if a file does not match its checksum. */
function refuseOther(sums: ReadonlyMap<string, string>, files: readonly ServedFile[], folder: string): void {
  const other = files.find(({ path, content }) => sums.get(path) !== sumOf(content));
  if (other) throw plainError(say('releaseSpoilt', { file: other.path, folder }));
}

/**
 * Returns the files of a release that a visitor can request. Throws if the zip, or a file in it, does not match the
 * release's own checksums: a host could not be compared with it.
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

// The zip field for a time that is the same in every time zone: https://libzip.org/specifications/extrafld.txt
const timestamp = 0x5455;
const modified = 1;

function exactly(at: Date): Uint8Array {
  const field = Buffer.alloc(5, modified);
  field.writeInt32LE(Math.floor(at.getTime() / 1000), 1);
  return field;
}

/**
 * Returns a zip of files, each with the time `at`: the same bytes at any time, on any machine and in any order of
 * files.
 */
export function zipOf(files: readonly ServedFile[], at: Date): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, content }) => [path, content])), {
    level: 9,
    // The older time field of a zip is in local time: every time zone has noon on that day.
    mtime: `${at.toISOString().slice(0, 10)}T12:00:00`,
    extra: { [timestamp]: exactly(at) },
  });
}
