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

/** Hashes all that drawing depends on: the edition and the packages, but no organisation's own files. */
const groundOf = (root: string): string =>
  createHash('sha256')
    .update([hashOfAll(groundIn(root)), readFileSync(join(root, 'package-lock.json'), 'latin1')].join('\n'))
    .digest('hex');

function read<T>(file: string): readonly Kept<T>[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly Kept<T>[];
  } catch {
    return [];
  }
}

/** Writes to a temporary file and renames it, since two processes may draw at the same time. */
function write(file: string, content: readonly Kept<unknown>[]): void {
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(own, JSON.stringify(content));
  renameSync(own, file);
}

/**
 * Returns the cached result of `draw`, or draws again if a source file has changed. Drawing takes 15 seconds, and
 * builds, tests and signing need it. Copies that share node_modules share the last three results, so that an edition
 * that is built again after another is not drawn again. Nothing is cached if `draw` throws.
 */
export async function keptOr<T>(root: string, draw: () => Promise<T>): Promise<T> {
  const [file, of] = [join(root, 'node_modules/.cache/drawn-lately.json'), groundOf(root)];
  const known = read<T>(file).find((one) => one.of === of);
  if (known) return known.told;
  const told = await draw();
  write(file, [{ of, told }, ...read<T>(file).slice(0, 2)]);
  return told;
}

/** Draws in a separate process: its texts are replaced by keys, and tools draw faster than a server or tests. */
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

/** Returns the drawn screens of a project folder, and the files they depend on. Throws if drawing fails. */
export async function drawnOf(root: string): Promise<Told> {
  const { drawn, files } = await keptOr(root, () => drawAnew(root));
  return { drawn, files: files.map((file) => join(root, file)) };
}

const id = 'virtual:drawn';
/**
 * Provides `virtual:drawn`: every screen in chosen cases, in all languages, for the reviewer's book. It is drawn at
 * build time, so that a device draws nothing for it. Throws if the languages do not show the same texts.
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

/** Returns the plugin with its screens drawn: Vite gives up after a minute, and slow machines take longer. */
export async function drawnBefore(root: string): Promise<Plugin> {
  const told = await drawnOf(root);
  return drawnScreens(() => told);
}
