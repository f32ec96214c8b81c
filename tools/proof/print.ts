import { type Check, type PromiseId, promisesSaid, type SearchedId } from './promises/check';
import type { Failure, Proved } from './run';
import type { Values } from './search/space';
import { actOf } from './subject/chart';
import { takesMany } from './terms/questions';
import type { MarkAction } from './terms/tasks';

const plain = (text: string): string => text.replace(/<[^>]*>/g, '');
/** Returns what is wrong if a check fails, and what it is about: in a few words and ids. */
export const wrongIn = ({ wrong, about }: Check): string =>
  `${wrong.replaceAll('-', ' ')}: ${Object.entries(about).flat().join(' ')}`;

/** Returns a number with commas. */
export const inGroups = (number: bigint | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

/** Returns a case as a case file. */
function asFile(values: Values): object {
  const said = [...values].filter(([thing, value]) => thing !== 'told' && value.length > 0);
  const [marks, answers] = [true, false].map((isMark) => said.filter(([id]) => id.startsWith('mark ') === isMark));
  const isMany = (id: string) => takesMany.some((known) => known === id);
  return {
    id: 'case',
    answers: Object.fromEntries(answers!.map(([id, value]) => [id, isMany(id) ? value : value[0]])),
    reports: marks!.map(([id, [mark]]) => ({ to: id.slice(5), ...actOf(mark as MarkAction) })),
  };
}
/** Returns the lines for a case. */
export const caseLines = (values: Values): readonly string[] => [
  'A case of it, as a case file for npm run tool -- replay. Its marks may be some that no walk leads to:',
  `  ${JSON.stringify(asFile(values))}`,
];

const headOf = (id: PromiseId | SearchedId, holds: boolean): readonly string[] => {
  const { name, sentence } = promisesSaid[id];
  return [`${id}  ${name}: ${holds ? 'holds' : 'FAILS'}`, ...indented(plain(sentence).split('\n'))];
};

/** Returns what is wrong, with a case of it. */
export function failureLines(failure: Failure): readonly string[] {
  const { example, error, isUnreadable } = failure;
  const said = isUnreadable
    ? `It could not be proven: ${error}. What may be wrong: ${wrongIn(failure.check)}`
    : error === undefined
      ? `What is wrong: ${wrongIn(failure.check)}`
      : `The app stopped with an error here: ${error}`;
  return [said, ...caseLines(example)];
}

/** Returns the lines for a promise tested by a search; `fault`: the steps to a fault, if there is one. */
export function searchedLines(
  id: SearchedId,
  { depth, list, states }: { readonly depth: number; readonly list: number; readonly states: number },
  fault: readonly string[] = [],
): readonly string[] {
  const within = `Not every case: ${inGroups(states)} states within ${depth} steps of the first question and ${list} of the task list`;
  return [...headOf(id, fault.length === 0), ...indented([within, ...fault]), ''];
}

/** Returns the lines for a promise. */
export function promiseLines(
  id: PromiseId,
  { checks, idle, classes, cases, listed, failure }: Proved,
): readonly string[] {
  return [
    ...headOf(id, !failure),
    ...indented([
      ...(classes > 0 ? [`Every case there can be (${inGroups(cases)}), in ${inGroups(classes)} kinds of case`] : []),
      ...(listed > 0 ? [`${inGroups(listed)} pages, texts and chosen cases, one by one`] : []),
      ...(idle > 0
        ? [`${inGroups(idle)} of its ${inGroups(checks + idle)} checks say nothing of any case, and are not counted.`]
        : []),
      ...(failure ? failureLines(failure) : []),
    ]),
    '',
  ];
}
