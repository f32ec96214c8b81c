import { dirname } from 'node:path';
import { cannot } from '../lib/cannot.ts';
import { fill } from '../lib/fill.ts';
import { readText } from '../replay/read-text.ts';
import { languageAsked } from '../lib/asked.ts';
import { checkAreas } from './areas/check.ts';
import { checkConfirmations, confirmationsDoubts } from './confirmations/check.ts';
import { checkOwnContacts, contactsDoubts } from './contacts/check.ts';
import { inWords } from '../lib/in-words.ts';
import type { CheckText, Doubts } from './contacts/local-file.ts';
import { today } from '../lib/today.ts';
import { checkOrganisation } from './organisation/check.ts';
import { wordsOf } from '../lib/local-words.ts';

/**
 * The command `npm run tool -- NAME FILE`, which checks one local file and prints the result, in Welsh with `--cy`.
 * `doubts` finds what is valid but needs a second look. Returns the exit code: 0 if the file is right; 2 if it is wrong
 * or cannot be read, or if no file (or more than one) was named.
 */
const command =
  (name: string, check: CheckText, doubts: Doubts = () => []) =>
  (args: string[]): number => {
    const [language, [file, ...more]] = languageAsked(args);
    const { usage, unreadable } = wordsOf[language].command;
    if (file === undefined || more.length > 0) return cannot(fill(usage, { name }));
    const text = readText(file);
    if (text === undefined) return cannot(fill(unreadable, { file }));
    const result = check(text, today(), dirname(file));
    if ('faults' in result) return cannot(...result.faults.map((mistake) => inWords(file, mistake, language)));
    doubts(file, result.content as never, language).forEach((doubt) => console.error(doubt));
    console.log('ok');
    return 0;
  };

/** The checks of the adopter's own files, by the name of the file and of the command. */
export const commands = {
  contacts: command('contacts', checkOwnContacts, contactsDoubts),
  areas: command('areas', checkAreas),
  confirmations: command('confirmations', checkConfirmations, confirmationsDoubts),
  organisation: command('organisation', checkOrganisation),
};

/** Runs one of `commands` by its name, with its arguments. Returns the exit code. */
export default function main([name, ...args]: [keyof typeof commands, ...string[]]): number {
  return commands[name](args);
}
