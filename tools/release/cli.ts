import { spawnSync, type StdioOptions } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/words/language-ids.ts';
import { cannot } from '../lib/cannot.ts';
import { plainError } from '../lib/plain-error.ts';
import { readAddress } from '../hosting/address.ts';
import { say } from '../hosting/words.ts';
import { editionIn } from '../lib/edition.ts';
import { root } from '../lib/root.mjs';
import { type Commit, commitOf, tagBefore } from './commit.ts';
import { changelogIn, notesOf } from './notes.ts';
import { reproduciblePdf } from './reproducible-pdf.ts';
import { type Parts, whole, writeRelease } from './write.ts';

function run({ at }: Commit, args: readonly string[], stdio: StdioOptions): void {
  // The build's date is that of the commit.
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(at.getTime() / 1000) };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio });
  if (status !== 0) throw plainError(say('partFailed', { command: args.slice(0, 2).join(' '), status: status ?? 1 }));
}

/** Runs a tool without its output, which names a temporary folder. */
const tool = (commit: Commit, ...args: readonly string[]): void =>
  run(commit, [join(root, 'tools/tool.mjs'), ...args], ['inherit', 'ignore', 'inherit']);

/** The arguments: where the release goes, and what it is made with. */
interface Asked {
  readonly folder: string;
  readonly address: URL | undefined;
  /** The tag, release or folder of sources to compare with; undefined for the last tag. */
  readonly since: string | undefined;
  readonly hasBooks: boolean;
}

/** Writes the books to sign or, with `--since`, what changed, as pages and as PDF. */
function writeBooks(folder: string, commit: Commit, ...args: readonly string[]): void {
  tool(commit, 'book', folder, ...args);
  const pdfs = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
  if (pdfs.length === 0) throw plainError(say('noPdf'));
  for (const pdf of pdfs.map((file) => join(folder, file)))
    writeFileSync(pdf, reproduciblePdf(readFileSync(pdf), commit.at));
}

/** Writes what changed since a release, or says that there is none to compare with. */
function writeChanges(folder: string, commit: Commit, since: string | undefined): void {
  if (since === undefined) console.log(say('noSince'));
  else writeBooks(folder, commit, '--since', since);
}

/** Returns what is new, from the changelog of each language. Throws if one has nothing on the version. */
function notesNow(commit: Commit): Parts['notes'] {
  const edition = editionIn(root);
  const notes = (language: Language) => notesOf(changelogIn(language), edition, commit, language);
  return { 'notes.md': notes('en'), 'notes.cy.md': notes('cy') };
}

function write(folder: string, commit: Commit, { address, since, hasBooks }: Asked): void {
  // Before what takes minutes: without notes there is no release.
  const notes = notesNow(commit);
  const built = mkdtempSync(join(tmpdir(), 'clear-steps-release-'));
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    run(commit, [vite, 'build', '--outDir', built, '--emptyOutDir', '--logLevel', 'error'], 'inherit');
    if (hasBooks) writeBooks(join(folder, 'books'), commit);
    writeChanges(join(folder, 'changes'), commit, since ?? tagBefore(root));
    tool(commit, 'assurance', join(folder, 'assurance'));
    tool(commit, 'rules', join(folder, 'rules.smt2'));
    writeRelease(folder, { built, commit, notes, address });
  } finally {
    rmSync(built, { recursive: true });
  }
}

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** Returns what the arguments ask for, or undefined if they are wrong. */
function askedBy(args: readonly string[]): Asked | undefined {
  const options = { address: { type: 'string' }, since: { type: 'string' }, 'no-books': { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const address = values.address === undefined ? undefined : readAddress(values.address);
    const isWrong = (values.address !== undefined && !address) || values.since === '' || positionals.length > 1;
    const folder = resolve(root, positionals[0] ?? 'release');
    return isWrong ? undefined : { folder, address, since: values.since, hasBooks: !values['no-books'] };
  } catch {
    return undefined;
  }
}

/**
 * Makes a release of the project's commit: the same bytes from the same commit with the same Node and Chromium.
 * Arguments: an empty folder, or `release`; `--address` with the app's address; `--since` with a tag, a release or a
 * folder of sources to compare with, in place of the last tag; `--no-books` if there is no browser to print them.
 * Returns the exit code: 2, with nothing left behind, if the release cannot be made.
 */
export default function main(args: readonly string[]): number {
  const asked = askedBy(args);
  if (!asked) return cannot(say('releaseUsage'));
  const { folder } = asked;
  if (!isEmpty(folder)) return cannot(say('notEmpty', { folder }));
  try {
    const commit = commitOf(root);
    whole(folder, (beside) => write(beside, commit, asked));
    console.log(say('released', { folder, hash: commit.hash }));
    return 0;
  } catch (error) {
    return cannot((error as Error).message);
  }
}
