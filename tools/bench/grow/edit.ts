import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Changes a file of a copy of the project.
 * @throws {Error} where the file has no such place: the project has changed, and the bench must follow
 */
export function edit(copy: string, file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${file} has no “${String(from)}” to be changed in the bench’s copy.`);
  writeFileSync(path, changed);
}

/** Reads a JSON file of a copy. */
export const readJson = (copy: string, file: string): unknown => JSON.parse(readFileSync(join(copy, file), 'utf8'));

/** Writes a JSON file of a copy. */
export const writeJson = (copy: string, file: string, value: unknown): void =>
  writeFileSync(join(copy, file), JSON.stringify(value, null, 2));
