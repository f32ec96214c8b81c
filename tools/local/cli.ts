import { basename, dirname, join, relative } from 'node:path';
import { cannot } from '../lib/cannot.ts';
import { fill } from '../lib/fill.ts';
import { root } from '../lib/root.mjs';
import { readText } from '../replay/read-text.ts';
import type { Language } from '../../src/words/language-ids.ts';
import { languageAsked } from '../lib/asked.ts';
import { checkAreas } from './areas/check.ts';
import { checkConfirmations, confirmationsDoubts } from './confirmations/check.ts';
import { checkOwnContacts, contactsDoubts } from './contacts/check.ts';
import { inWords } from '../lib/in-words.ts';
import type { CheckText, Doubts } from './contacts/local-file.ts';
import { today } from '../lib/today.ts';
import { checkOrganisation } from './organisation/check.ts';
import { checkSignatures } from './signatures/check.ts';
import { wordsOf } from '../lib/local-words.ts';

interface Kind {
  readonly check: CheckText;
  /** Finds what is valid but needs a second look. */
  readonly doubts?: Doubts;
}
/** The kinds of the adopter's own files, by the name of the file. */
export const kinds: Readonly<Record<string, Kind>> = {
  'contacts.json': { check: checkOwnContacts, doubts: contactsDoubts },
  'areas.json': { check: checkAreas },
  'confirmations.json': { check: checkConfirmations, doubts: confirmationsDoubts },
  'organisation.json': { check: checkOrganisation },
  'signatures.json': { check: (text, day) => checkSignatures(text, day) },
};

/** Returns the mistakes in a file, in words; prints what is valid but needs a second look. */
function mistakesIn(file: string, language: Language): readonly string[] {
  const { unreadable, unnamed } = wordsOf[language].command;
  const kind = kinds[basename(file)];
  if (!kind) return [fill(unnamed, { file, known: Object.keys(kinds).join(', ') })];
  const text = readText(file);
  if (text === undefined) return [fill(unreadable, { file })];
  const result = kind.check(text, today(), dirname(file));
  if ('faults' in result) return result.faults.map((mistake) => inWords(file, mistake, language));
  kind.doubts?.(file, result.content as never, language).forEach((doubt) => console.error(doubt));
  return [];
}

/**
 * Checks the adopter's own files, told by their names, or all of them in local/ if none is named, with messages in
 * Welsh after `--cy`. Returns the exit code: 0 if all are right; 2 if one is wrong or cannot be read.
 */
export default function main(args: readonly string[]): number {
  const [language, given] = languageAsked(args);
  const all = Object.keys(kinds).map((name) => relative('', join(root, 'local', name)));
  const mistakes = (given.length > 0 ? given : all).flatMap((file) => mistakesIn(file, language));
  if (mistakes.length > 0) return cannot(...mistakes);
  console.log('ok');
  return 0;
}
