import { cannot } from '../../lib/cannot.ts';
import { fill } from '../../lib/fill.ts';
import { root } from '../../lib/root.mjs';
import type { Language } from '../../../src/words/language-ids.ts';
import { languageAsked } from '../../lib/asked.ts';
import { allPairs } from '../../lib/texts.ts';
import { today } from '../../lib/today.ts';
import { codesNow } from '../../drawn/codes-now.ts';
import { type Local, localFiles } from '../files.ts';
import { signedIn } from '../signatures/signed.ts';
import { listIn, overtakenReadings, wrongReadings } from '../../translations/readings.ts';
import { waitingOf } from '../../translations/waiting.ts';
import { checkedPublic, inOrder, lineOf } from '../content-due/due.ts';
import { addressesDue, checklist, otherEditions } from './checklist.ts';
import { wordsOf } from '../../lib/local-words.ts';

type Words = (typeof wordsOf)[Language];
type Steps = ReturnType<typeof checklist>;

/** Returns a line for each reading that no longer counts; the mistakes, if the list has lines that cannot be read. */
function readingsIn(folder: string, language: Language): { readonly mistakes: readonly string[] } | readonly string[] {
  const [list, day] = [listIn(folder), today()];
  const mistakes = wrongReadings(list, day, language);
  return mistakes.length > 0 ? { mistakes } : overtakenReadings(list, day, allPairs(), language);
}

/** Returns a line for each step: done, or what it lacks. */
const stepLines = (steps: Steps, words: Words): readonly string[] =>
  steps.map(({ id, missing }) =>
    fill(missing === undefined ? words.done : words.toDo, { step: words.steps[id], missing: missing ?? '' }),
  );

/**
 * Prints what is done and what is missing before this copy is used with families, each public number that it shows, how
 * many addresses of councils are due, how many texts wait for a reader, which readings no longer count, and lastly whether the copy is ready, in Welsh
 * with `--cy`. Returns the exit code: 0 if it is ready, 1 if it is not, 2 for a wrong file or wrong arguments.
 */
export default async function main(args: readonly string[], folder = root, codesOf = codesNow): Promise<number> {
  const [language, rest] = languageAsked(args);
  const words = wordsOf[language];
  if (rest.length > 0) return cannot(words.usage);
  const local = localFiles(folder, today(), language);
  if ('mistakes' in local) return cannot(...local.mistakes);
  const signed = await signedIn(folder, today(), codesOf, language);
  if ('mistakes' in signed) return cannot(...signed.mistakes);
  const overtaken = readingsIn(folder, language);
  if ('mistakes' in overtaken) return cannot(...overtaken.mistakes);
  overtaken.forEach((line) => console.error(line));
  return report({ local, ...signed, waiting: waitingOf(folder), today: today(), words }, language);
}

/** Returns a line for each public number that this copy shows, each to be rung and confirmed, after what to do. */
function publicLines(local: Local, day: string, language: Language): readonly string[] {
  const lines = inOrder(checkedPublic(local)).map((one) => lineOf(one, day, language));
  return lines.length > 0 ? [wordsOf[language].publicNumbers, ...lines] : [];
}

/** Prints how far a copy is. Returns the exit code. */
function report(given: Parameters<typeof checklist>[0], language: Language): number {
  const { local, signed, waiting, today: day, words } = given;
  const steps = checklist(given);
  const left = steps.filter(({ missing }) => missing !== undefined).length;
  const lines = [
    words.title,
    ...stepLines(steps, words),
    ...publicLines(local, day, language),
    ...addressesDue(local, day, words),
    ...otherEditions(signed, words),
    ...waiting.map(({ role, left: unread, all }) => fill(words.waiting[role], { left: unread, all })),
    left === 0 ? words.ready : fill(words.notReady, { left, all: steps.length }),
  ];
  lines.forEach((line) => console.log(line));
  return left === 0 ? 0 : 1;
}
