import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { edition } from '../lib/edition-plugin.ts';
import { root } from '../lib/root.mjs';
import { proofWithoutCounts, lastProofFile } from '../lib/last-proof-file.ts';
import { withoutStyles } from '../lib/without-styles.mjs';
import type * as CodesFile from './codes.tsx';
import { drawnBefore } from './plugin.ts';

const own = ['virtual:confirmations', 'virtual:readings'];
/** An organisation's own readings and confirmations are not content: adding one must not invalidate a signature. */
const withoutOwn: Plugin = {
  name: 'clear-steps:codes-without-own',
  resolveId: (id) => (own.includes(id) ? `\0${id}` : null),
  load: (id) => (own.some((name) => id === `\0${name}`) ? 'export default {};' : null),
};

/** Nor is the date of the last proof: running it again must not invalidate a signature. */
export const withoutDay: Plugin = {
  name: 'clear-steps:codes-without-day',
  load: (id: string) => (id === join(root, lastProofFile) ? proofWithoutCounts(readFileSync(id, 'utf8')) : null),
};

/** Loads the module that computes the codes. Returns it with the files that it was loaded from. */
export const loadCodes = async () =>
  runnerImport<typeof CodesFile>(join(root, 'tools/drawn/codes.tsx'), {
    root,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [edition(), await drawnBefore(root), withoutOwn, withoutDay, withoutStyles],
  });

/** Returns the current codes: of the edition, and of every part that is signed. */
export const codesNow = async (): Promise<CodesFile.Codes> => (await loadCodes()).module.codesNow();
