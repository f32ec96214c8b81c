import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import { filesIn } from '../../../lib/files-in.mjs';
import { root } from '../../../lib/root.mjs';
import { changesOf, type Change } from './code';
import { wordChangesOf } from './words';

/** The kinds of place, each with the folders that it takes; a file belongs to the first that takes it. */
const folders = {
  rules: ['src/case/', 'src/protocol/'],
  chart: ['src/machine/'],
  store: ['src/session/'],
  screens: ['src/wizard/'],
  early: ['src/app/preboot/'],
  training: ['src/training/practice/'],
  rest: ['src/'],
  words: ['locales/'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Stratum = keyof typeof folders;
export const strata = Object.keys(folders) as readonly Stratum[];

/** A change, and the file that it is a change of. */
export interface Place extends Change {
  readonly stratum: Stratum;
  readonly file: string;
}

// Only the tools say these.
const toolWords = /\/(proof|translations|hosting|files|adopt)\.json$/;
const isTried = (file: string): boolean =>
  /(?<!\.d)\.tsx?$|^locales\/(en|cy)\/.*\.json$/.test(file) && !toolWords.test(file);

const stratumOf = (file: string): Stratum | undefined =>
  strata.find((stratum) => folders[stratum].some((folder) => file.startsWith(folder)));

function changesIn(file: string, program: Pick<ts.Program, 'getSourceFile'>): readonly Change[] {
  if (file.endsWith('.json')) return wordChangesOf(file, readFileSync(join(root, file), 'utf8'));
  const source = program.getSourceFile(join(root, file));
  return source ? changesOf(source) : [];
}

/** Every change that can be made in the app: in its code, and in its words. */
export const everyChange = (program: Pick<ts.Program, 'getSourceFile'>): readonly Place[] =>
  ['src', 'locales']
    .flatMap((folder) => filesIn(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => isTried(file) && (file.startsWith('src/') || file.endsWith('.json')))
    .flatMap((file) => {
      const stratum = stratumOf(file);
      return stratum ? changesIn(file, program).map((change) => ({ ...change, stratum, file })) : [];
    });
