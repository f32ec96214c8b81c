import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { specifiersOf } from './specifiers.ts';

/** The code of src, by its path from there. */
export function sourcesOf(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return new Map(
    files.sort().map((file) => [file.split(sep).join('/'), readFileSync(join(root, 'src', file), 'utf8')]),
  );
}

const folderOf = (file: string): string => file.split('/')[0] ?? '';

/** The folders of src that each folder imports from, by its name. */
export function folderImports(sources: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    const own = imports.get(folderOf(file)) ?? new Set();
    imports.set(folderOf(file), own);
    for (const specifier of specifiersOf(file, text).filter((name) => /^[.#]/.test(name))) {
      const folder = specifier.startsWith('#') ? 'protocol' : folderOf(posix.join(posix.dirname(file), specifier));
      if (folder !== folderOf(file) && folder !== '..') own.add(folder);
    }
  }
  return imports;
}
