import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { plainError } from '../../build/plain-error.ts';
import type { Told } from './cli.ts';
import { keptOr } from './kept.ts';

/** In a process of its own: its words are keys, and what runs tools draws many times faster than what serves or tests. */
function drawAnew(root: string): Promise<Told> {
  const args = [join(root, 'tools/run.mjs'), 'tools/book/drawn/cli.ts'];
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
