import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { checkContacts } from '../../src/contacts/file/check.ts';
import { dateFault } from '../../src/contacts/values.ts';
import { cannot } from '../cannot.ts';
import { inWords } from '../contacts/in-words.ts';
import { today } from '../contacts/today.ts';
import { checkedContent, checkedNumbers, dueBy, lineOf } from './due.ts';

const file = 'local/contacts.json';

/**
 * Lists what is due to be checked again: facts after 12 months, telephone numbers after 6.
 * In: nothing, or a day (year-month-day) to ask for in place of today; the local numbers, if other than the adopter's.
 * Out: the exit code: 0 where nothing is due, 1 where something is, 2 for a wrong day or a wrong file of numbers.
 */
export default function main(args: string[], numbers = join(root, file)): number {
  const [day = today()] = args;
  if (args.length > 1 || dateFault(day, day)) return cannot(`usage: npm run content-due -- [DAY], such as ${today()}`);
  const read = checkContacts(readFileSync(numbers, 'utf8'), day);
  if ('mistakes' in read) return cannot(...read.mistakes.map((mistake) => inWords(file, mistake)));
  const all = [...checkedContent(), ...checkedNumbers(read.content)];
  const due = dueBy(all, day);
  due.forEach((one) => console.log(lineOf(one)));
  console.log(`due on ${day}: ${due.length} of ${all.length}`);
  return due.length > 0 ? 1 : 0;
}
