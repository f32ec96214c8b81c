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
  checkedPublic,
  checkedSignatures,
  checkedStatement,
  dueBy,
  emptyFiles,
  inOrder,
  lineOf,
} from './due.ts';

/**
 * Lists all that ages, in the order in which it is due: facts, by what the organisation said of them or else by the
 * date of their source; local numbers; public numbers and addresses of councils; the accessibility statement; confirmations of the copy;
 * signatures; empty local files. Arguments: `--cy` for Welsh; a day (year-month-day), or else today. Exit code: 0 if at
 * most these last are due, which are not the adopter’s to read; 1 if anything else is; 2 for a wrong day or file.
 */
export default function main(args: string[], folder = root): number {
  const [language, [day = today(), ...more]] = languageAsked(args);
  const { usage, total } = wordsOf[language].contentDue;
  if (more.length > 0 || dateFault(day, day)) return cannot(fill(usage, { today: today() }));
  // As of today, as in the build: the day in the arguments changes what is due, not what is valid.
  const local = localFiles(folder, today(), language);
  if ('mistakes' in local) return cannot(...local.mistakes);
  const own = [checkedContent, checkedNumbers, checkedStatement, checkedCopy, checkedSignatures, emptyFiles].flatMap(
    (part) => part(local, folder),
  );
  const all = [...own, ...checkedPublic(local), ...checkedAddresses(local)];
  inOrder(all).forEach((one) => console.log(lineOf(one, day, language)));
  console.log(fill(total, { day, due: dueBy(all, day).length, all: all.length }));
  return dueBy(own, day).length > 0 ? 1 : 0;
}
