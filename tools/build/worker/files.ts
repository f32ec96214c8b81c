import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../lib/files-in.mjs';

/** A file to be kept on the device: its address from the page's folder, and its hash, which must fit what is fetched. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

const isKept = (file: string): boolean =>
  /^(\w\w\/)?(index\.html|manifest\.webmanifest)$/.test(file) || /^(assets|icons)\//.test(file);
const hash = (content: Uint8Array): string => createHash('sha384').update(content).digest('base64');

/** Every file of a built folder that the app needs. A file with a hash in its name needs no revision; one of `public/` has none. */
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
