import { dateFault } from '../../../src/contacts/values.ts';
import { root } from '../../lib/root.mjs';
import { cannot } from '../../lib/cannot.ts';
import { fill } from '../../lib/fill.ts';
import { languageAsked } from '../../lib/asked.ts';
import { today } from '../../lib/today.ts';
import { localFiles } from '../files.ts';
import { wordsOf } from '../../lib/local-words.ts';
import {
  checkedAddresses,
  checkedContent,
  checkedCopy,
  checkedNumbers,
  checkedSignatures,
  checkedStatement,
  dueBy,
  emptyFiles,
  inOrder,
  lineOf,
} from './due.ts';

/**
 * Lists all that ages, in the order in which it is due, each as confirmed, read, not used here, checked or due: facts from what the
 * organisation said of them, else from the date of their source; local numbers; the addresses of councils; the accessibility statement; what was confirmed of the whole copy; signatures; and local files that are empty.
 * In: `--cy` for Welsh; nothing, or a day (year-month-day) to ask for in place of today; the folder of the adopter's own files, if it is another.
 * Out: the exit code: 0 where nothing is due but addresses, which are not the adopter’s to read again, 1 where something is, 2 for a wrong day or a wrong file.
 */
export default function main(args: string[], folder = root): number {
  const [language, [day = today(), ...more]] = languageAsked(args);
  const { usage, total } = wordsOf[language].contentDue;
  if (more.length > 0 || dateFault(day, day)) return cannot(fill(usage, { today: today() }));
  // As of today, as the build does it: what is due on another day is asked of files that are right now.
  const local = localFiles(folder, today(), language);
  if ('mistakes' in local) return cannot(...local.mistakes);
  const own = [checkedContent, checkedNumbers, checkedStatement, checkedCopy, checkedSignatures, emptyFiles].flatMap(
    (part) => part(local, folder),
  );
  const all = [...own, ...checkedAddresses(local)];
  inOrder(all).forEach((one) => console.log(lineOf(one, day, language)));
  console.log(fill(total, { day, due: dueBy(all, day).length, all: all.length }));
  return dueBy(own, day).length > 0 ? 1 : 0;
}
