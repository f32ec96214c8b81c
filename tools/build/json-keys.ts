import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'jsonc-parser';
import type { Plugin } from 'vite';
import { plainError } from './plain-error.ts';

/** Where JSON carries content. */
const folders = ['docs', 'local', 'locales', 'src', 'tests/cases'];

/** A key that stands twice in one object, with its place from the top of the file, and the lines on which it stands. */
export interface Twice {
  readonly key: string;
  readonly first: number;
  readonly line: number;
}

/** The keys that stand twice in a JSON text; of what is no JSON, as far as it can be read. `JSON.parse` takes the last of them and says nothing. */
export function keysTwiceIn(text: string): readonly Twice[] {
  const lines = new Map<string, number>();
  const twice: Twice[] = [];
  visit(text, {
    onObjectProperty(property, _offset, _length, startLine, _startCharacter, pathOfObject) {
      const path = [...pathOfObject(), property];
      const [place, line] = [JSON.stringify(path), startLine + 1];
      const first = lines.get(place);
      if (first === undefined) lines.set(place, line);
      else twice.push({ key: path.join('/'), first, line });
    },
  });
  // What stands in an object of which there are two is no finding of its own.
  return twice.filter(({ key }) => !twice.some((other) => key.startsWith(`${other.key}/`)));
}

const jsonIn = (root: string, folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .sort()
    : [];

/** A line for each key that stands twice in the JSON of a project: its file and line, the key, and where it stood first. */
export const jsonKeyLines = (root: string): readonly string[] =>
  folders
    .flatMap((folder) => jsonIn(root, folder))
    .flatMap((file) =>
      keysTwiceIn(readFileSync(join(root, file), 'utf8')).map(
        ({ key, first, line }) => `${file}:${line}: ${key} stands twice (line ${first} has it too): take one out`,
      ),
    );

/** Stops the build where a key stands twice in one object of a JSON file, and names each. */
export function jsonKeys(): Plugin {
  let root = '';
  return {
    name: 'clear-steps:json-keys',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    buildStart() {
      const lines = jsonKeyLines(root);
      if (lines.length > 0) throw plainError(lines.join('\n'));
    },
  };
}
