import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/words/language-ids.ts';
import { fill } from '../../lib/fill.ts';
import { inWords } from '../../lib/in-words.ts';
import { wordsOf } from '../../lib/local-words.ts';
import { today } from '../../lib/today.ts';
import { readText } from '../../replay/read-text.ts';
import { type Confirmations, checkConfirmations } from '../confirmations/check.ts';
import { localText } from '../contacts/local-file.ts';

const parts = ['facts', 'sites'] as const;
type Entries = Readonly<Record<string, { readonly on?: string } | undefined>>;

/** Returns the places of the entries that a sheet leaves open: those without a day. */
function openIn(text: string): readonly string[] {
  try {
    const sheet = JSON.parse(text) as Readonly<Record<string, Entries | undefined>>;
    return parts.flatMap((part) =>
      Object.entries(sheet[part] ?? {}).flatMap(([id, entry]) => (entry?.on === '' ? [`${part}.${id}`] : [])),
    );
  } catch {
    // What is no JSON is named by the check.
    return [];
  }
}

const filledIn = (given: Entries | undefined, part: string, open: readonly string[]): Entries =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([id]) => !open.includes(`${part}.${id}`)));

/**
 * Puts the entries that a sheet fills in into local/confirmations.json, in place of earlier ones. `folder` contains
 * `local`. Returns a line with their number; or the mistakes of either file, and then changes nothing.
 */
export function takeSheet(
  file: string,
  folder: string,
  language: Language,
): string | { readonly mistakes: readonly string[] } {
  const text = readText(file);
  if (text === undefined) return { mistakes: [fill(wordsOf[language].command.unreadable, { file })] };
  const own = join(folder, 'local/confirmations.json');
  const kept = checkConfirmations(localText(own), today());
  if ('faults' in kept)
    return { mistakes: kept.faults.map((one) => inWords('local/confirmations.json', one, language)) };
  const open = openIn(text);
  const read = checkConfirmations(text, today());
  const isOpen = (place: string): boolean => open.some((one) => place === one || place.startsWith(`${one}.`));
  const faults = 'faults' in read ? read.faults.filter(({ place }) => !isOpen(place)) : [];
  if (faults.length > 0) return { mistakes: faults.map((one) => inWords(file, one, language)) };
  const sheet = JSON.parse(text) as Confirmations;
  const taken = parts.map((part) => [part, filledIn(sheet[part], part, open)] as const);
  const both = taken.map(([part, entries]) => [part, { ...kept.content[part], ...entries }]);
  writeFileSync(own, `${JSON.stringify({ ...kept.content, ...Object.fromEntries(both) }, undefined, 2)}\n`);
  const number = taken.reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0);
  return fill(wordsOf[language].taken, { file, number });
}
