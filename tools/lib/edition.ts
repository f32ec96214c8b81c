import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './root.mjs';

const { imports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly imports: { readonly '#protocol/*': string };
};

/** The folder of the edition in force, from the project’s own: what `#protocol/…` stands for in package.json. */
export const editionFolder = posix.normalize(posix.dirname(imports['#protocol/*']));
