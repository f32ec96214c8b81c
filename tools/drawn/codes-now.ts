import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { edition } from '../lib/edition-plugin.ts';
import { root } from '../lib/root.mjs';
import { proofSettled, settledProof } from '../lib/settled-proof.ts';
import { withoutStyles } from '../lib/without-styles.mjs';
import type * as CodesFile from './codes.tsx';
import { drawnBefore } from './plugin.ts';

const own = ['virtual:confirmations', 'virtual:readings'];
/** What an organisation says of a part is no content of it: whoever reads or confirms after signing takes no signature away. */
const withoutOwn: Plugin = {
  name: 'clear-steps:codes-without-own',
  resolveId: (id) => (own.includes(id) ? `\0${id}` : null),
  load: (id) => (own.some((name) => id === `\0${name}`) ? 'export default {};' : null),
};

/** Nor is the day of the last proof: whoever runs it again takes no signature away. */
export const withoutDay: Plugin = {
  name: 'clear-steps:codes-without-day',
  load: (id: string) => (id === join(root, settledProof) ? proofSettled(readFileSync(id, 'utf8')) : null),
};

/** What works out the codes, and the files that it was made from. */
export const loadCodes = async () =>
  runnerImport<typeof CodesFile>(join(root, 'tools/drawn/codes.tsx'), {
    root,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [edition(), await drawnBefore(root), withoutOwn, withoutDay, withoutStyles],
  });

/** The codes of this copy as it stands: of its edition, and of every part that is signed. */
export const codesNow = async (): Promise<CodesFile.Codes> => (await loadCodes()).module.codesNow();
