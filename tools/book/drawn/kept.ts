import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groundIn } from '../../lib/edition.ts';
import { hashOfAll } from '../../lib/folder-hashes.mjs';

interface Kept<T> {
  readonly of: string;
  readonly told: T;
}

/** What stands for all that is drawn from: the edition's own files and the packages. What an organisation gives of its own is not drawn. */
const groundOf = (root: string): string =>
  createHash('sha256')
    .update([hashOfAll(groundIn(root)), readFileSync(join(root, 'package-lock.json'), 'latin1')].join('\n'))
    .digest('hex');

function read<T>(file: string): Partial<Kept<T>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept<T>;
  } catch {
    return {};
  }
}

/** Written beside its place and then moved there: two may draw at the same time. */
function write(file: string, content: Kept<unknown>): void {
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(own, JSON.stringify(content));
  renameSync(own, file);
}

/**
 * What was drawn of a folder of sources, and is kept among its packages; drawn anew where a file is not what it was. To draw takes a
 * quarter of a minute, and a build, its tests and what is signed all need it. A copy that shares the packages shares what was drawn. Throws what `draw` throws, and then keeps nothing.
 */
export async function keptOr<T>(root: string, draw: () => Promise<T>): Promise<T> {
  const [file, of] = [join(root, 'node_modules/.cache/drawn.json'), groundOf(root)];
  const kept = read<T>(file);
  if (kept.of === of && kept.told) return kept.told;
  const told = await draw();
  write(file, { of, told });
  return told;
}
