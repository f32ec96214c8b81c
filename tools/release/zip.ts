import { zipSync } from 'fflate';
import type { ServedFile } from '../hosting/files.ts';

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
