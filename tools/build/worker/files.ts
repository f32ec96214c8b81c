import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../lib/files-in.mjs';

/** A file to keep on the device: its address from the page's folder, and the hash that the fetched file must have. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

const isKept = (file: string): boolean =>
  /^(\w\w\/)?(index\.html|manifest\.webmanifest)$/.test(file) || /^(assets|icons)\//.test(file);
const hash = (content: Uint8Array): string => createHash('sha384').update(content).digest('base64');

/** Returns the files of a built folder that the app needs, with a revision for those without a hash in their name. */
export const keptFiles = (folder: string): readonly KeptFile[] =>
  filesIn(folder)
    .filter(isKept)
    .map((url) => {
      const integrity = hash(readFileSync(join(folder, url)));
      return {
        url,
        revision: url.startsWith('assets/') ? null : integrity.slice(0, 16),
        integrity: `sha384-${integrity}`,
      };
    });
