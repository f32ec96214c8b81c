import { existsSync } from 'node:fs';
import { join } from 'node:path';
import promises from '../../locales/en/promises.json' with { type: 'json' };
import { fill } from '../build/fill.ts';
import { plainError } from '../build/plain-error.ts';
import { faults } from '../proof/faults/all';
import { figures, pageHeaders } from './figures.ts';
import { keptIn } from './kept.ts';
import { areFaultsFound, triedOf } from './last-run.ts';
import { wordsOf } from './words.ts';

const { en: words } = wordsOf;

/** What a reference stands for, by its name. In: the folder of the project. Out: undefined where there is no such thing, or none any more. */
type Kind = (name: string, root: string) => string | undefined;

const promise: Kind = (id) => {
  const said = Object.entries(promises).find(([key]) => key === id)?.[1];
  if (!said) return undefined;
  return fill(words.promise, {
    id,
    name: said.name,
    sentence: said.sentence.replaceAll('\n', ' '),
    tried: triedOf('en', id),
  });
};

const fault: Kind = (what) => {
  const found = faults.find((one) => one.what === what);
  return found && fill(areFaultsFound() ? words.fault : words.faultUntried, { what, breaks: found.breaks.join(', ') });
};

const test: Kind = (file, root) => (existsSync(join(root, file)) ? `\`${file}\`` : undefined);

const header: Kind = (name) => (name in pageHeaders ? `\`${name}\`` : undefined);

const kept: Kind = (beginning, root) => {
  const found = keptIn(root).filter(({ what }) => what.startsWith(beginning));
  const [one] = found;
  return one && found.length === 1 ? fill(words.kept, { ...one, shown: one.shown.join(', ') }) : undefined;
};

const kinds: Readonly<Record<string, Kind>> = {
  draft: (officer) => fill(words.draft, { officer }),
  figure: (name, root) => figures[name]?.(root),
  promise,
  fault,
  test,
  header,
  kept,
};

const reference = /\{\{(\w+) ([^}]+)\}\}/g;

/**
 * A draft with all that it refers to filled in: `{{promise P1}}`, `{{fault …}}`, `{{test …}}`, `{{header …}}`, `{{kept …}}`, `{{figure …}}`.
 * In: its name and text, and the folder of the project. Throws, naming each, where something that it refers to is not there any more.
 */
export function filledIn(page: string, text: string, root: string): string {
  const dead: string[] = [];
  const filled = text.replace(reference, (whole, kind: string, name: string) => {
    const found = kinds[kind]?.(name, root);
    if (found === undefined) dead.push(`${kind} ${name}`);
    return found ?? whole;
  });
  if (dead.length > 0) throw plainError(fill(words.dead, { page, references: dead.join('; ') }));
  return filled;
}
