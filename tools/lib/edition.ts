import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesIn } from './files-in.mjs';
import { hashOfAll } from './folder-hashes.mjs';
import { root } from './root.mjs';
import { proofWithoutCounts, lastProofFile } from './last-proof-file.ts';

const { imports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly imports: { readonly '#protocol/*': string };
};

/** The folder of the edition in force, relative to the project: what `#protocol/…` stands for in package.json. */
export const editionFolder = posix.normalize(posix.dirname(imports['#protocol/*']));

/**
 * All that is signed (rules, updates, what follows, screens and texts), and what makes the signed parts. An
 * organisation's own files have a code apart: a new signature or number does not change the edition that it signed.
 */
const ground = ['src', 'locales', 'tools/book', 'tools/drawn', 'docs/ambiguities.md'];

/** An organisation’s own files. The schemas there are the project’s, and no copy has the protocol’s own text. */
const ownPlace = 'local';
const isOwn = (file: string): boolean =>
  !/^local\/[^/]+\.schema\.json$/.test(file) && file !== `${ownPlace}/protocol.txt`;

/** Left out, since it only notes when texts were reviewed: a case has the same basis on another day. */
const notes = ['locales/reviewed.tsv'];

/** The version of the app, the code (SHA-256) of all that is signed, and that of an organisation’s own files. */
export interface Edition {
  readonly version: string;
  readonly code: string;
  readonly local: string;
}

/** Returns the files at a place in a folder, sorted, or none. Files that a system leaves there begin with a dot. */
function filesAt(folder: string, place: string): readonly string[] {
  const at = join(folder, place);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [place];
  return filesIn(at)
    .filter((file) => !posix.basename(file).startsWith('.'))
    .map((file) => posix.join(place, file));
}

/** Returns the content of a file with the same line ends on every system; of the last proof, only its results. */
function contentOf(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'latin1').replaceAll('\r\n', '\n');
  return file === lastProofFile ? proofWithoutCounts(text) : text;
}

const hashesOf = (folder: string, files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, createHash('sha256').update(contentOf(folder, file), 'latin1').digest('hex')]));

/** Returns a hash of the content of each file of all that is signed. */
export const groundIn = (folder: string): ReadonlyMap<string, string> =>
  hashesOf(
    folder,
    ground.flatMap((place) => filesAt(folder, place)).filter((file) => !notes.includes(file)),
  );

/** Returns the edition of a folder of sources. The same files have the same code in any folder. */
export function editionIn(folder: string): Edition {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Pick<Edition, 'version'>;
  const own = hashesOf(folder, filesAt(folder, ownPlace).filter(isOwn));
  return { version, code: hashOfAll(groundIn(folder)), local: hashOfAll(own) };
}

/** Returns an edition with its codes shortened, for people. */
export const shortened = ({ version, code, local }: Edition): Edition => ({
  version,
  code: code.slice(0, 8),
  local: local.slice(0, 8),
});

/** Returns an edition as it is printed. */
export const nameOf = (edition: Edition): string => `${edition.version} · ${shortened(edition).code}`;
