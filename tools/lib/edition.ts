import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './root.mjs';

const { imports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly imports: { readonly '#protocol/*': string };
};

/** The folder of the edition in force, from the project’s own: what `#protocol/…` stands for in package.json. */
export const editionFolder = posix.normalize(posix.dirname(imports['#protocol/*']));

/**
 * All that a case rests on: rules, newer facts, what follows, screens, texts, and what an organisation gives of its own. What it says
 * about them, such as that it signed them, is no part of them.
 */
const ground = ['src', 'locales', ...['contacts', 'areas', 'organisation'].map((file) => `local/${file}.json`)];

/** What is noted of them when they are tried or looked at: the same case rests on the same ground on another day. */
const notes = ['src/review/last-proof.json', 'locales/seen.tsv'];

/** An edition: the version of the app, and the code of all that a case rests on (SHA-256). */
export interface Edition {
  readonly version: string;
  readonly code: string;
}

/** The files at a place in a folder, by their paths in it, in order; none where there is nothing. */
function filesAt(folder: string, place: string): readonly string[] {
  if (!existsSync(join(folder, place))) return [];
  if (!statSync(join(folder, place)).isDirectory()) return [place];
  return readdirSync(join(folder, place))
    .toSorted()
    .flatMap((name) => filesAt(folder, posix.join(place, name)));
}

/** The edition in a folder of sources. The same files give the same code, wherever they stand. */
export function editionIn(folder: string): Edition {
  const hash = createHash('sha256');
  for (const file of ground.flatMap((place) => filesAt(folder, place)).filter((file) => !notes.includes(file)))
    hash.update(
      `${file}\0${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}\n`,
    );
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Pick<Edition, 'version'>;
  return { version, code: hash.digest('hex') };
}

/** An edition with its code shortened, for eyes. */
export const shortened = ({ version, code }: Edition): Edition => ({ version, code: code.slice(0, 8) });

/** An edition as it is printed. */
export const nameOf = (edition: Edition): string => `${edition.version} · ${shortened(edition).code}`;
