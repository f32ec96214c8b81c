import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { plainError } from '../lib/plain-error.ts';
import { groundIn } from '../lib/edition.ts';
import { hashOfAll } from '../lib/folder-hashes.mjs';
import type { Told } from './cli.ts';

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

/** In a process of its own: its words are keys, and what runs tools draws many times faster than what serves or tests. */
function drawAnew(root: string): Promise<Told> {
  const args = [join(root, 'tools/run.mjs'), 'tools/drawn/cli.ts'];
  const options = { cwd: root, maxBuffer: 2 ** 26 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, out, errors) =>
      error
        ? reject(plainError(`The screens cannot be drawn for the book: ${errors}`))
        : resolve(JSON.parse(out) as Told),
    );
  });
}

/** The screens of a folder of sources, drawn, and the files that they were drawn from. Throws where they cannot be drawn. */
export async function drawnOf(root: string): Promise<Told> {
  const { drawn, files } = await keptOr(root, () => drawAnew(root));
  return { drawn, files: files.map((file) => join(root, file)) };
}

const id = 'virtual:drawn';
/**
 * Draws every screen in chosen cases, in all languages, for the reviewer's book: `virtual:drawn`. It is done where the book is built,
 * so that a device draws nothing for it. In: what draws them, given the folder. Throws where the languages do not show the same.
 */
export function drawnScreens(draw: (root: string) => Told | Promise<Told> = drawnOf): Plugin {
  let root = '';
  return {
    name: 'clear-steps:drawn',
    configResolved: (config) => void (root = config.root),
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    async load(asked) {
      if (asked !== `\0${id}`) return null;
      const { drawn, files } = await draw(root);
      files.forEach((file) => this.addWatchFile(file));
      return `export default ${JSON.stringify(drawn)};`;
    },
  };
}

/** The same, drawn already: whoever runs a file by Vite waits a minute for it and no longer, and a slow machine draws for longer. */
export async function drawnBefore(root: string): Promise<Plugin> {
  const told = await drawnOf(root);
  return drawnScreens(() => told);
}
