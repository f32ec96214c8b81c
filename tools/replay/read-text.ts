import { readFileSync, statSync } from 'node:fs';

/** How large a file may be that a person named, in bytes: none that is right comes near it. */
const most = 1_000_000;

/** What is in a file that a person named; undefined where it cannot be read, is no plain file, or is too large. */
export function readBytes(file: string): Uint8Array | undefined {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= most ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a file that a person named, without a mark of its order of bytes; undefined where it cannot be read, is no plain file, or is too large. */
export function readText(file: string): string | undefined {
  const bytes = readBytes(file);
  return (
    bytes
    && Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
  );
}
