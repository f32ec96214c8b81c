import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pair } from '../words/pair.ts';
import { type Brought, type Change, compare, type Present } from './compare.ts';
import { type Form, readLines } from './form.ts';
import { inOrderOfRows, type Mistake } from './mistake.ts';
import { rewritten } from './rewrite.ts';

/** What a file that came back brings, or all that is wrong with it. In: the file's bytes, its form, and the texts as they are. */
export function broughtBy(bytes: Uint8Array, form: Form, present: Present): Brought | { readonly mistakes: Mistake[] } {
  const read = readLines(bytes, form);
  const { mistakes, ...brought } = compare(read.lines, present);
  const all = [...read.mistakes, ...mistakes];
  return all.length > 0 ? { mistakes: inOrderOfRows(all) } : brought;
}

/** Writes the changes into the Welsh files of the folder of languages, and touches nothing else. In: all texts too, for their order. */
export function writeChanges(changes: readonly Change[], pairs: readonly Pair[], folder: string): void {
  for (const file of new Set(changes.map(({ pair }) => pair.file))) {
    const path = join(folder, 'cy', file);
    const keys = pairs.filter((pair) => pair.file === file).map(({ key }) => key);
    const text = rewritten(
      textOf(path),
      changes.filter(({ pair }) => pair.file === file),
      keys,
    );
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A file as it stands; one that Welsh lacks is begun. */
function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '{}\n';
}
