import { nameOf, type PromiseId, type SearchedId, type Told } from '../promises/check';
import type { Failure, Proved } from '../prove';
import { caseOf } from '../search/case';
import type { Values } from '../search/space';
import { actOf } from '../subject/chart';
import type { CaseFile } from '../subject/walked';
import { asGiven, questionIds } from '../terms/questions';
import { type Mark, taskIds } from '../terms/tasks';
import { reached } from './case-file';
import { inWords, promiseInWords, say, thingName } from './in-words';
import { plain } from './names';
import { texts } from './texts';
import { endInWords, isOnScreen, linesOf, walkInWords } from './walk-in-words';

/** A number with commas. */
export const inGroups = (number: bigint | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const indented = (lines: readonly string[], by = 4): readonly string[] => lines.map((line) => ' '.repeat(by) + line);

/** A case as it stands, where no walk leads to it. */
export function asItStands(values: Values): readonly string[] {
  const said = caseOf(values);
  const answers = Object.fromEntries(
    questionIds
      .filter((question) => said.isAnswered(question))
      .map((question) => [question, asGiven(question, said.given(question))]),
  );
  const reports = taskIds.flatMap((to) => said.given(`mark ${to}`).map((mark) => ({ to, ...actOf(mark as Mark) })));
  const lines = linesOf({ answers, reports });
  return lines.length === 0 ? [say('start')] : [say('asItStands'), ...lines];
}

/** A case as a case file. */
const fileLines = (file: CaseFile): readonly string[] => [`${say('file')}:`, `  ${JSON.stringify(file)}`];

/** A case: as a walk and as a case file where one leads to it, else as it stands; `end`: what is done then. */
export function caseLines(
  file: CaseFile | undefined,
  values: Values,
  end: readonly string[] = [],
  isReplayed = true,
): readonly string[] {
  if (!file) return [say('noWalk'), ...indented([...asItStands(values), ...end], 2)];
  return [
    `${say('case')}:`,
    ...indented([...walkInWords(file), ...end], 2),
    ...(isReplayed ? [] : [say('noReplay')]),
    ...fileLines(file),
  ];
}

/** What is wrong with the very case that is printed. */
export function toldOf({ check, values, file, error }: Failure): Told {
  if (error !== undefined || !check.tell) return check;
  const { change, mark } = check;
  const before = file && (change ?? mark) ? { ...file, reports: file.reports.slice(0, -1) } : file;
  return check.tell((before && reached(before)) ?? caseOf(values));
}

/** That a promise could not be proven, and what may be wrong. */
export const unprovenLines = (id: PromiseId, told: Told): readonly string[] => [
  say('unproven', { promise: promiseInWords(id) }),
  `${say('mayBeWrong')}: ${inWords(told)}`,
];

function failureLines(id: PromiseId, failure: Failure): readonly string[] {
  const { check, values, file, error, isUnseen } = failure;
  if (isUnseen) return [...unprovenLines(id, check), ...caseLines(file, values)];
  const told = toldOf(failure);
  return [
    error === undefined ? `${say('wrong')}: ${inWords(told)}` : say('stopped', { error }),
    ...caseLines(file, values, endInWords(check, told), !isOnScreen(check)),
  ];
}

const headOf = (id: PromiseId | SearchedId, holds: boolean): readonly string[] => {
  const { name, sentence } = texts.promises[id];
  return [`${id}  ${name}: ${say(holds ? 'holds' : 'fails')}`, ...indented(plain(sentence).split('\n'))];
};

/** What came of a promise that was searched, line by line; `fault`: what leads to what is wrong, where something is. */
export function searchedLines(
  id: SearchedId,
  { depth, list, states }: { readonly depth: number; readonly list: number; readonly states: number },
  fault?: readonly string[],
): readonly string[] {
  const within = say('within', { depth: String(depth), list: String(list), states: inGroups(states) });
  const wrong = fault ? [say('breadthFails'), ...indented(fault, 2)] : [];
  return [...headOf(id, !fault), ...indented([within, ...wrong]), ''];
}

/** What came of a promise, line by line. `full` adds what decides it, and which of its checks say nothing. */
export function promiseLines(
  { id, checks, idle, classes, cases, listed, decidedBy, failure }: Proved,
  full: boolean,
): readonly string[] {
  const things = [...decidedBy].map(thingName).join('; ');
  return [
    ...headOf(id, !failure),
    ...indented([
      ...(classes > 0 ? [say('searched', { cases: inGroups(cases), classes: inGroups(classes) })] : []),
      ...(listed > 0 ? [say('listed', { listed: inGroups(listed) })] : []),
      ...(idle.length > 0 ? [say('idle', { idle: inGroups(idle.length), all: inGroups(checks + idle.length) })] : []),
      ...(full
        ? indented(
            idle.map((check) => `${inWords(check)} (${nameOf(check)})`),
            2,
          )
        : []),
      ...(full && things ? [say('decidedBy', { things })] : []),
      ...(failure ? failureLines(id, failure) : []),
    ]),
    '',
  ];
}
