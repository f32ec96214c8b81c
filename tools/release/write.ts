import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import { nginxSite } from '../hosting/nginx-cli.ts';
import { filesIn } from '../lib/files-in.mjs';
import { hashesOf, sumsText } from '../lib/folder-hashes.mjs';
import type { Commit } from './commit.ts';
import { checksums, site, siteChecksums, zipOf } from '../hosting/site.ts';
import { webClip } from './web-clip-cli.ts';

/**
 * Has a folder written beside its place, and moves it there once it is complete: a failure leaves nothing. Throws if
 * the folder is not empty by then, or if there is already one beside it: neither is removed.
 */
export function whole(folder: string, make: (beside: string) => void): void {
  const beside = `${folder}.part`;
  mkdirSync(dirname(beside), { recursive: true });
  mkdirSync(beside);
  try {
    make(beside);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** What a release is made of. */
export interface Parts {
  /** The built folder. */
  readonly built: string;
  readonly commit: Commit;
  /** What is new, in words, by the name of each language's file. */
  readonly notes: Readonly<Record<string, string>>;
  /** The app's address, ending in a slash. Without one, there are no profiles, and the site file is an example. */
  readonly address: URL | undefined;
}

// They are in the built folder too; copied so that those who decide can read them without opening the zip.
const copied = ['edition.json', 'sbom.cdx.json', 'licences.txt'];
const onServer = '/srv/clear-steps';
const example = new URL('https://steps.example.org/');

const profilesOf = (address: URL | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    address ? languages.map((language) => [`tablets/${language}.mobileconfig`, webClip(address, language)]) : [],
  );

/** Returns what is copied from the built folder, or made for a host, by its name in the release. */
function filesOf({ built, commit, notes, address }: Parts): Readonly<Record<string, string | Uint8Array>> {
  const read = (name: string): Buffer => readFileSync(join(built, name));
  const content = filesIn(built).map((path) => ({ path, content: read(path) }));
  return {
    [site]: zipOf(content, commit.at),
    [siteChecksums]: sumsText(hashesOf(built)),
    ...Object.fromEntries(copied.map((name) => [name, read(name)])),
    'hosting/_headers': read('_headers'),
    'hosting/nginx-site.conf': nginxSite(address ?? example, onServer),
    ...profilesOf(address),
    ...notes,
  };
}

/** Writes a release into a folder, beside what is already there, and lastly the checksums of all of it. */
export function writeRelease(folder: string, parts: Parts): void {
  for (const [name, content] of Object.entries(filesOf(parts))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(folder, checksums), sumsText(hashesOf(folder)));
}
