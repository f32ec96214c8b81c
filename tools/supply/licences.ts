import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainError } from '../lib/plain-error.ts';
import type { Package } from './lockfile.ts';

const isLicence = (file: string): boolean => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(file);

/** Returns the file of a package's licence text. Throws if there is none: a licence may require it in every copy. */
function fileOf(root: string, { place, name }: Package): string {
  const brought = readdirSync(join(root, place)).sort().find(isLicence);
  if (brought !== undefined) return join(root, place, brought);
  const kept = join(root, 'tools/supply/texts', `${name.replace('/', '-')}.txt`);
  if (existsSync(kept)) return kept;
  throw plainError(`${name} brings no text of its licence: put it into ${kept}`);
}

const textOf = (root: string, one: Package): string =>
  readFileSync(fileOf(root, one), 'utf8').replace(/\r\n/g, '\n').trim();

/** Returns the licences, with their texts, of the project and of every package that the built app may hold. */
export const licenceTexts = (root: string, packages: readonly Package[]): string =>
  packages
    .map((one) => `${one.name} ${one.version} (${one.license ?? ''})\n\n${textOf(root, one)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
