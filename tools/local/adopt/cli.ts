import { cannot } from '../../build/cannot.ts';
import { fill } from '../../build/fill.ts';
import { root } from '../../lib/root.mjs';
import { languageAsked } from '../../words/asked.ts';
import { allPairs } from '../../words/texts.ts';
import { today } from '../contacts/today.ts';
import { codesNow } from '../../book/codes-now.ts';
import { checkedAddresses, dueBy } from '../content-due/due.ts';
import { localFiles } from '../files.ts';
import { signedIn } from '../signatures/signed.ts';
import { listIn } from '../../translations/readings.ts';
import { checkReadings } from '../../translations/readings-check.ts';
import { waitingOf } from '../../translations/waiting.ts';
import { checklist, otherEditions } from './checklist.ts';
import { wordsOf } from '../words.ts';

/**
 * Says what is done and what is missing before this copy is used with families, how many addresses of councils are due and how many texts wait for a reader, and in its last line
 * whether it is ready.
 * A line of the list of readings that counts for nothing now is told too.
 * In: `--cy` for Welsh; the folder of the adopter's own files, if it is another; what works out the codes of this copy.
 * Out: the exit code: 0 where it is ready, 1 where it is not, 2 for a wrong file or a wrong use.
 */
export default async function main(args: readonly string[], folder = root, codesOf = codesNow): Promise<number> {
  const [language, rest] = languageAsked(args);
  const words = wordsOf[language];
  if (rest.length > 0) return cannot(words.usage);
  const local = localFiles(folder, today(), language);
  if ('mistakes' in local) return cannot(...local.mistakes);
  const signed = await signedIn(folder, today(), codesOf, language);
  if ('mistakes' in signed) return cannot(...signed.mistakes);
  const readings = checkReadings(listIn(folder), today(), allPairs(), language);
  if (readings.wrong.length > 0) return cannot(...readings.wrong);
  readings.overtaken.forEach((line) => console.error(line));
  const waiting = waitingOf(folder);
  const steps = checklist({ local, ...signed, waiting, today: today(), words });
  const left = steps.filter(({ missing }) => missing !== undefined).length;
  console.log(words.title);
  for (const { id, missing } of steps)
    console.log(
      fill(missing === undefined ? words.done : words.toDo, { step: words.steps[id], missing: missing ?? '' }),
    );
  for (const line of otherEditions(signed.signed, words)) console.log(line);
  const addresses = checkedAddresses(local);
  const due = dueBy(addresses, today()).length;
  if (due > 0) console.log(fill(words.addresses, { left: due, all: addresses.length }));
  for (const { role, left, all } of waiting) console.log(fill(words.waiting[role], { left, all }));
  console.log(left === 0 ? words.ready : fill(words.notReady, { left, all: steps.length }));
  return left === 0 ? 0 : 1;
}
