import type { Plugin } from 'vite';
import { normalizePath } from 'vite';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import { type Files, files } from './hostile';

const [app, subject, shared] = ['src/', 'tools/proof/subject/', 'tools/proof/subject/uses.ts'].map((path) =>
  normalizePath(join(root, path)),
) as [string, string, string];
/** Whether a file is of the app, or of what the proof asks of it, and code. */
const isOwn = (id: string): boolean =>
  id !== shared && !id.endsWith('.json') && [app, subject].some((folder) => id.startsWith(folder));
const asked = /\?local=(\w+)$/;

/** The files that a copy of the app has, by the end of its address; undefined where it is no copy. */
const nameIn = (id = ''): Files | undefined => asked.exec(id)?.[1] as Files | undefined;
const withoutName = (id: string): string => id.replace(asked, '');

/**
 * Loads the app once more beside itself, with other files of an organisation baked in: `?local=NAME` behind what is imported. Whatever of
 * the app that imports is of the same copy; what lies outside of it, and what is no code, are shared.
 */
export const copies = (): Plugin => ({
  name: 'clear-steps:copies',
  enforce: 'pre',
  async resolveId(id, importer) {
    const name = nameIn(id) ?? nameIn(importer);
    if (!name) return null;
    if (withoutName(id) in files[name]) return `\0${withoutName(id)}?local=${name}`;
    const found = await this.resolve(withoutName(id), importer && withoutName(importer), { skipSelf: true });
    return found && isOwn(found.id) ? `${found.id}?local=${name}` : found;
  },
  load(id) {
    const [name, module] = [nameIn(id), withoutName(id).slice(1)];
    return name && module in files[name]
      ? `export default ${JSON.stringify(files[name][module as keyof (typeof files)[Files]])};`
      : null;
  },
});
