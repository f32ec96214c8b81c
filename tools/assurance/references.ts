import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type promises from '../../locales/en/promises.json';
import type { Language } from '../../src/words/language-ids.ts';
import { markedWords } from '../../src/words/language-marks.ts';
import { fill } from '../build/fill.ts';
import { plainError } from '../build/plain-error.ts';
import { faults } from '../proof/faults/all';
import { readTree } from '../words/texts.ts';
import { figures, pageHeaders } from './figures.ts';
import { keptIn } from './kept.ts';
import { faultLine, triedOf } from './last-run.ts';
import { headOf, wordsOf } from './words.ts';

/** What a draft asks for by name. `said`: its words in the draft’s language, where the name itself is in English. */
interface Asked {
  readonly name: string;
  readonly said: string | undefined;
  readonly language: Language;
  readonly root: string;
}

/** What a reference stands for. Out: undefined where there is no such thing, or none any more, or no words for it in the language. */
type Kind = (asked: Asked) => string | undefined;

const promise: Kind = ({ name: id, language }) => {
  const all = readTree(language, 'promises.json') as unknown as typeof promises;
  const said = Object.entries(all).find(([key]) => key === id)?.[1];
  if (!said) return undefined;
  return fill(wordsOf[language].promise, {
    id,
    name: said.name,
    sentence: said.sentence.replaceAll('\n', ' '),
    tried: triedOf(language, id),
  });
};

const fault: Kind = ({ name, said, language }) => {
  const found = faults.find(({ what }) => what === name);
  return found && said && faultLine(language, { what: said, breaks: found.breaks.join(', ') });
};

/** A test by its file, or by its file and its title, which must stand in it. */
const test: Kind = ({ name, root }) => {
  const [file = '', ...parts] = name.split(': ');
  const title = parts.join(': ');
  const at = join(root, file);
  if (!existsSync(at) || !readFileSync(at, 'utf8').includes(title)) return undefined;
  return title === '' ? `\`${file}\`` : `\`${file}\`, \`${title}\``;
};

const header: Kind = ({ name }) => (name in pageHeaders ? `\`${name}\`` : undefined);

/** What is kept goes by how its row begins in English: the rows of another language stand in the same order. */
const kept: Kind = ({ name, language, root }) => {
  const rows = keptIn('en', root);
  const [at, ...others] = rows.flatMap(({ what }, row) => (what.startsWith(name) ? [row] : []));
  const one = at === undefined || others.length > 0 ? undefined : keptIn(language, root)[at];
  return one && fill(wordsOf[language].kept, { ...one, shown: one.shown.join(', ') });
};

const kinds: Readonly<Record<string, Kind>> = {
  draft: ({ said, language, root }) => said && headOf(language, said, root),
  figure: ({ name, language, root }) => figures[name]?.(language, root),
  promise,
  fault,
  test,
  header,
  kept,
};

const reference = /\{\{(\w+) ([^}|]+?)(?: \| ([^}]+))?\}\}/g;

/** Words of another language, marked as a page has them. */
export const marked = (text: string): string => text.replace(new RegExp(markedWords, 'g'), '<span lang="$1">$2</span>');

/**
 * A draft with all that it refers to filled in: `{{promise P1}}`, `{{fault …}}`, `{{test FILE}}` or `{{test FILE: title}}`, `{{header …}}`, `{{kept …}}`, `{{figure …}}`.
 * A name that is English words has those of another language beside it: `{{fault … | …}}`. In: the draft’s name, text and language, and the
 * folder of the project. Throws, naming each, where something that it refers to is not there any more.
 */
export function filledIn(page: string, text: string, language: Language, root: string): string {
  const dead: string[] = [];
  const filled = text.replace(reference, (whole, kind: string, name: string, own?: string) => {
    const said = own ?? (language === 'en' ? name : undefined);
    const found = kinds[kind]?.({ name, said, language, root });
    if (found === undefined) dead.push(`${kind} ${name}`);
    return found ?? whole;
  });
  if (dead.length > 0) throw plainError(fill(wordsOf.en.dead, { page, references: dead.join('; ') }));
  return marked(filled);
}
