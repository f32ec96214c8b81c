import { readFileSync, statSync } from 'node:fs';

/** The most bytes that a file named by a person may have: no valid file is nearly as large. */
const most = 1_000_000;

/** Returns the bytes of a file that a person named; undefined if it cannot be read, is not a file or is too large. */
export function readBytes(file: string): Uint8Array | undefined {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= most ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the text of such a file without a byte order mark; undefined in the same cases. */
export function readText(file: string): string | undefined {
  const bytes = readBytes(file);
  return (
    bytes
    && Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
  );
}
