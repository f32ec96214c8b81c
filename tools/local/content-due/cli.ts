import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import type { Read } from '../../../src/reader/text.ts';
import { checkContacts } from '../../../src/contacts/file.ts';
import { dateFault } from '../../../src/contacts/values.ts';
import { cannot } from '../../build/cannot.ts';
import { inWords, type Mistake } from '../contacts/in-words.ts';
import { localText } from '../contacts/local-file.ts';
import { today } from '../contacts/today.ts';
import { checkPublisher } from '../publisher/check.ts';
import { checkedContent, checkedNumbers, checkedStatement, dueBy, lineOf } from './due.ts';

const files = { contacts: 'local/contacts.json', publisher: 'local/publisher.json' };
type LocalFile = keyof typeof files;

const mistakesIn = (file: LocalFile, read: Read<unknown, Mistake['code']>): readonly string[] =>
  'faults' in read ? read.faults.map((mistake) => inWords(files[file], mistake)) : [];

/**
 * Lists what is due to be checked again: facts and the accessibility statement after 12 months, telephone numbers after 6.
 * In: nothing, or a day (year-month-day) to ask for in place of today; the folder of the adopter's own files, if it is another.
 * Out: the exit code: 0 where nothing is due, 1 where something is, 2 for a wrong day or a wrong file.
 */
export default function main(args: string[], folder = root): number {
  const [day = today()] = args;
  if (args.length > 1 || dateFault(day, day))
    return cannot(`usage: npm run tool -- content-due [DAY], such as ${today()}`);
  const textOf = (file: LocalFile): string => localText(join(folder, files[file]));
  // As of today, as the build does it: what is due on another day is asked of files that are right now.
  const [contacts, publisher] = [
    checkContacts(textOf('contacts'), today()),
    checkPublisher(textOf('publisher'), today()),
  ];
  if ('faults' in contacts || 'faults' in publisher)
    return cannot(...mistakesIn('contacts', contacts), ...mistakesIn('publisher', publisher));
  const all = [...checkedContent(), ...checkedNumbers(contacts.content), ...checkedStatement(publisher.content)];
  const due = dueBy(all, day);
  due.forEach((one) => console.log(lineOf(one)));
  console.log(`due on ${day}: ${due.length} of ${all.length}`);
  return due.length > 0 ? 1 : 0;
}
