import type { Plugin } from 'vite';
import { normalizePath } from 'vite';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import { type Files, files } from './hostile';

const [app, subject, shared] = ['src/', 'tools/proof/subject/', 'tools/proof/subject/uses.ts'].map((path) =>
  normalizePath(join(root, path)),
) as [string, string, string];
/** Whether a module is code of the app, or of what the proof asks of it. */
const isOwn = (id: string): boolean =>
  id !== shared && !id.endsWith('.json') && [app, subject].some((folder) => id.startsWith(folder));
const asked = /\?(\w+)&local$/;

/** Returns which files a copy of the app has, from its query; undefined if it is not a copy. */
const nameIn = (id = ''): Files | undefined => asked.exec(id)?.[1] as Files | undefined;
const withoutName = (id: string): string => id.replace(asked, '');

/**
 * Loads a second copy of the app with other organisation's files built in, for imports with `?NAME&local`. What the
 * copy imports from the app is part of the copy; anything outside, or that is not code, is shared.
 */
export const copies = (): Plugin => ({
  name: 'clear-steps:copies',
  enforce: 'pre',
  async resolveId(id, importer) {
    const name = nameIn(id) ?? nameIn(importer);
    if (!name) return null;
    if (withoutName(id) in files[name]) return `\0${withoutName(id)}?${name}&local`;
    const found = await this.resolve(withoutName(id), importer && withoutName(importer), { skipSelf: true });
    return found && isOwn(found.id) ? `${found.id}?${name}&local` : found;
  },
  load(id) {
    const [name, module] = [nameIn(id), withoutName(id).slice(1)];
    return name && module in files[name]
      ? `export default ${JSON.stringify(files[name][module as keyof (typeof files)[Files]])};`
      : null;
  },
});
