import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readText } from '../../src/validation/text.ts';
import { filesIn } from './files-in.mjs';
import { plainError } from './plain-error.ts';

/** The folders whose JSON is content. */
const folders = ['docs', 'local', 'locales', 'src', 'tests/cases'];

const jsonIn = (root: string, folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? filesIn(join(root, folder))
        .filter((file) => file.endsWith('.json'))
        .map((file) => `${folder}/${file}`)
    : [];

/** Returns a line for each key that an object of a project's JSON has twice: `JSON.parse` silently takes the last. */
export const jsonKeyLines = (root: string): readonly string[] =>
  folders
    .flatMap((folder) => jsonIn(root, folder))
    .flatMap((file) => {
      const read = readText(readFileSync(join(root, file), 'utf8'), () => []);
      const twice = 'faults' in read ? read.faults.filter(({ code }) => code === 'given-twice') : [];
      return twice.map(({ line, place }) => `${file}:${line}: ${place} stands twice: take one out`);
    });

/** Stops the build if an object of a JSON file has a key twice, and names each. */
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
