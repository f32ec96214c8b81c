import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cannot } from '../build/cannot.ts';
import { plainError } from '../build/plain-error.ts';
import { readAddress } from '../hosting/address.ts';
import { say } from '../hosting/words.ts';
import { root } from '../lib/root.mjs';
import { type Commit, commitOf } from './commit.ts';
import { datedPdf } from './pdf-date.ts';
import { writeRelease } from './write.ts';

function run(args: readonly string[]): void {
  // What runs this file has said that it is no production, and what is begun from here would believe it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw plainError(say('partFailed', { command: args.slice(0, 2).join(' '), status: status ?? 1 }));
}

/** The books, as pages and as PDF. A change book goes in here too: whatever the command writes is taken in. */
function writeBooks(folder: string, { at }: Commit): void {
  run([join(root, 'tools/tool.mjs'), 'book', folder]);
  const pdfs = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
  if (pdfs.length === 0) throw plainError(say('noPdf'));
  for (const pdf of pdfs.map((file) => join(folder, file))) writeFileSync(pdf, datedPdf(readFileSync(pdf), at));
}

function write(folder: string, commit: Commit, address: URL | undefined, hasBooks: boolean): void {
  const built = mkdtempSync(join(tmpdir(), 'clear-steps-release-'));
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    run([vite, 'build', '--outDir', built, '--emptyOutDir', '--logLevel', 'error']);
    if (hasBooks) writeBooks(join(folder, 'books'), commit);
    run([join(root, 'tools/tool.mjs'), 'assurance', join(folder, 'assurance')]);
    writeRelease(folder, { root, built, commit, address });
  } finally {
    rmSync(built, { recursive: true });
  }
}

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Makes a release of the commit that the project stands at: the same bytes from the same commit with the same Node and Chromium.
 * In: the folder, `release` if none is named, which must be empty; `--address` with the address that it is for; `--no-books` where there
 * is no browser to print them. Out: the exit code: 2 where it cannot be made, which is said.
 */
export default function main(args: readonly string[]): number {
  const at = args.indexOf('--address');
  const address = at < 0 ? undefined : readAddress(args[at + 1] ?? '');
  const rest = args.filter((arg, index) => arg !== '--no-books' && (at < 0 || (index !== at && index !== at + 1)));
  const folder = resolve(root, rest[0] ?? 'release');
  if ((at >= 0 && !address) || rest.length > 1 || rest[0]?.startsWith('-')) return cannot(say('releaseUsage'));
  if (!isEmpty(folder)) return cannot(say('notEmpty', { folder }));
  try {
    const commit = commitOf(root);
    write(folder, commit, address, !args.includes('--no-books'));
    console.log(say('released', { folder, hash: commit.hash }));
    return 0;
  } catch (error) {
    return cannot((error as Error).message);
  }
}
