import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { plainError } from '../build/plain-error.ts';
import { isServed, type ServedFile } from '../hosting/files.ts';
import { say } from '../hosting/words.ts';
import { readSums, sumOf } from './checksums.ts';
import { checksums, site, siteChecksums } from './names.ts';

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
