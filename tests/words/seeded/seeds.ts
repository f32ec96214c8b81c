import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A good pair of texts, and one of them with one error in it. The rule named is to find it. */
export interface Seed {
  readonly rule: string;
  readonly en: string;
  readonly cy: string;
  readonly wrongEn?: string;
  readonly wrongCy?: string;
  /** The file and key where it stands, for a rule of what is said there; else a page. */
  readonly place?: string;
}

const folder = import.meta.dirname;

/** Every seeded error, from the files beside this one. None of their sentences was used to write the rules. */
export const seeds: Seed[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Seed[]);
