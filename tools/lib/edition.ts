import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './root.mjs';

const { imports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly imports: { readonly '#protocol/*': string };
};

/** The folder of the edition in force, from the project’s own: what `#protocol/…` stands for in package.json. */
export const editionFolder = posix.normalize(posix.dirname(imports['#protocol/*']));

/** All that a case rests on: rules, newer facts, what follows, what comes next, numbers, texts, and an organisation’s own. */
const ground = [
  ...['protocol', 'newer', 'case', 'machine', 'contacts'].map((room) => `src/${room}`),
  'locales',
  ...['contacts', 'areas', 'organisation'].map((file) => `local/${file}.json`),
];

/** An edition: the version of the app, and the code of all that a case rests on (SHA-256). */
export interface Edition {
  readonly version: string;
  readonly code: string;
}

/** The files at a place in a folder, by their paths in it, in order. */
function filesAt(folder: string, place: string): readonly string[] {
  if (!statSync(join(folder, place)).isDirectory()) return [place];
  return readdirSync(join(folder, place))
    .toSorted()
    .flatMap((name) => filesAt(folder, posix.join(place, name)));
}

/** The edition in a folder of sources. The same files give the same code, wherever they stand. */
export function editionIn(folder: string): Edition {
  const hash = createHash('sha256');
  for (const file of ground.flatMap((place) => filesAt(folder, place)))
    hash.update(
      `${file}\0${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}\n`,
    );
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Pick<Edition, 'version'>;
  return { version, code: hash.digest('hex') };
}

/** An edition as it is printed: its code shortened, for eyes. */
export const nameOf = ({ version, code }: Edition): string => `${version} · ${code.slice(0, 8)}`;
