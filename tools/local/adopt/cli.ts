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
import { isOfCalls, isOfWalk, waitingOf } from '../../translations/waiting.ts';
import { checkedPublic, inOrder, lineOf } from '../content-due/due.ts';
import { addressesDue, checklist, gates, otherEditions } from './checklist.ts';
import { wordsOf } from '../../lib/local-words.ts';
import { takeSheet } from './take.ts';

type Words = (typeof wordsOf)[Language];
type Steps = ReturnType<typeof checklist>;

/** Returns a line for each reading that no longer counts; the mistakes, if the list has lines that cannot be read. */
function readingsIn(folder: string, language: Language): { readonly mistakes: readonly string[] } | readonly string[] {
  const [list, day] = [listIn(folder), today()];
  const mistakes = wrongReadings(list, day, language);
  return mistakes.length > 0 ? { mistakes } : overtakenReadings(list, day, allPairs(), language);
}

/** Returns for each gate a title, and a line for each of its steps: done, or what it lacks. */
const stepLines = (steps: Steps, words: Words): readonly string[] =>
  gates.flatMap((gate) => [
    words.gates[gate],
    ...steps
      .filter((step) => step.gate === gate)
      .map(({ id, missing }) =>
        fill(missing === undefined ? words.done : words.toDo, { step: words.steps[id], missing: missing ?? '' }),
      ),
  ]);

/** Says what the copy is ready for: families, a pilot, or neither. */
function readyFor(steps: Steps, words: Words): string {
  const left = steps.filter(({ missing }) => missing !== undefined);
  const ofPilot = left.filter(({ gate }) => gate === 'pilot').length;
  const all = steps.filter(({ gate }) => ofPilot === 0 || gate === 'pilot').length;
  if (left.length === 0) return words.ready;
  return ofPilot > 0
    ? fill(words.notReady, { left: ofPilot, all })
    : fill(words.readyPilot, { left: left.length, all });
}

/**
 * Takes what a sheet fills in, if one is named. Prints what is done and what is missing before a pilot and before this
 * copy is used in full, each public number that it shows, how many addresses of councils are due, how many texts wait
 * for a reader, which readings no longer count, and lastly what the copy is ready for, in Welsh with `--cy`. Returns the exit code: 0 if it is ready, 1 if it is not, 2 for a wrong file or wrong arguments.
 */
export default async function main(args: readonly string[], folder = root, codesOf = codesNow): Promise<number> {
  const [language, [sheet, ...more]] = languageAsked(args);
  const words = wordsOf[language];
  if (more.length > 0 || sheet?.startsWith('-')) return cannot(words.usage);
  const taken = sheet === undefined ? '' : takeSheet(sheet, folder, language);
  if (typeof taken !== 'string') return cannot(...taken.mistakes);
  if (taken !== '') console.log(taken);
  const local = localFiles(folder, today(), language);
  if ('mistakes' in local) return cannot(...local.mistakes);
  const signed = await signedIn(folder, today(), codesOf, language);
  if ('mistakes' in signed) return cannot(...signed.mistakes);
  const overtaken = readingsIn(folder, language);
  if ('mistakes' in overtaken) return cannot(...overtaken.mistakes);
  overtaken.forEach((line) => console.error(line));
  const [waiting, calls] = [waitingOf(folder, isOfWalk), waitingOf(folder, isOfCalls)];
  return report({ local, ...signed, waiting, calls, today: today(), words }, language);
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
  const lines = [
    ...stepLines(steps, words),
    ...publicLines(local, day, language),
    ...addressesDue(local, day, words),
    ...otherEditions(signed, words),
    ...waiting.map(({ role, left: unread, all }) => fill(words.waiting[role], { left: unread, all })),
    readyFor(steps, words),
  ];
  lines.forEach((line) => console.log(line));
  return steps.every(({ missing }) => missing === undefined) ? 0 : 1;
}
