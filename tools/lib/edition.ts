import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesIn } from './files-in.mjs';
import { hashOfAll } from './folder-hashes.mjs';
import { root } from './root.mjs';
import { proofSettled, settledProof } from './settled-proof.ts';

const { imports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly imports: { readonly '#protocol/*': string };
};

/** The folder of the edition in force, from the project’s own: what `#protocol/…` stands for in package.json. */
export const editionFolder = posix.normalize(posix.dirname(imports['#protocol/*']));

/**
 * All that is signed: rules, newer facts, what follows, screens and texts; and what the parts that are signed are made with. What an
 * organisation gives of its own has another code: a signature that it adds, or a number that it changes, leaves the edition that it signed.
 */
const ground = ['src', 'locales', 'tools/book', 'docs/ambiguities.md'];

/** Where an organisation’s own stands; the schemas there are the project’s, and the protocol’s own text is in no copy. */
const ownPlace = 'local';
const isOwn = (file: string): boolean =>
  !/^local\/[^/]+\.schema\.json$/.test(file) && file !== `${ownPlace}/protocol.txt`;

/** What is noted of them when they are looked at: the same case rests on the same ground on another day. */
const notes = ['locales/reviewed.tsv'];

/** An edition: the version of the app, and the code of all that is signed (SHA-256); and that of an organisation’s own files beside it. */
export interface Edition {
  readonly version: string;
  readonly code: string;
  readonly local: string;
}

/** The files at a place in a folder, by their paths in it, in order; none where there is nothing. What a system leaves there hides behind a dot. */
function filesAt(folder: string, place: string): readonly string[] {
  const at = join(folder, place);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [place];
  return filesIn(at)
    .filter((file) => !posix.basename(file).startsWith('.'))
    .map((file) => posix.join(place, file));
}

/** What is in a file, whichever way a system ends its lines; of the last proof, what it came to. */
function contentOf(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'latin1').replaceAll('\r\n', '\n');
  return file === settledProof ? proofSettled(text) : text;
}

/** Each of these files in a folder of sources, with a hash of what is in it. */
const hashesOf = (folder: string, files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, createHash('sha256').update(contentOf(folder, file), 'latin1').digest('hex')]));

/** Each file of all that is signed in a folder of sources, with a hash of what is in it. */
export const groundIn = (folder: string): ReadonlyMap<string, string> =>
  hashesOf(
    folder,
    ground.flatMap((place) => filesAt(folder, place)).filter((file) => !notes.includes(file)),
  );

/** The edition in a folder of sources. The same files give the same code, wherever they stand. */
export function editionIn(folder: string): Edition {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Pick<Edition, 'version'>;
  const own = hashesOf(folder, filesAt(folder, ownPlace).filter(isOwn));
  return { version, code: hashOfAll(groundIn(folder)), local: hashOfAll(own) };
}

/** An edition with its codes shortened, for eyes. */
export const shortened = ({ version, code, local }: Edition): Edition => ({
  version,
  code: code.slice(0, 8),
  local: local.slice(0, 8),
});

/** An edition as it is printed. */
export const nameOf = (edition: Edition): string => `${edition.version} · ${shortened(edition).code}`;
