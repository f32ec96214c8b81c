import type { FoundOf } from './last-proof';
import { type Check, promisesSaid } from './promises/check';
import type { Failure } from './run';
import type { Values } from './search/space';
import { actOf } from './subject/chart';
import { takesMany } from './terms/questions';
import type { MarkAction } from './terms/tasks';

const plain = (text: string): string => text.replace(/<[^>]*>/g, '');
/** Returns what is wrong if a check fails, and what it is about: in a few words and ids. */
export const wrongIn = ({ wrong, about }: Check): string =>
  `${wrong.replaceAll('-', ' ')}: ${Object.entries(about).flat().join(' ')}`;

/** Returns a number with commas. */
export const inGroups = (number: string | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

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

/** Returns the lines for a promise; `failing`: what breaks it, if anything does. */
export function foundLines(
  { id, holds, cases, classes, listed, within }: FoundOf,
  failing: readonly string[],
): readonly string[] {
  const { name, sentence } = promisesSaid[id];
  const tried = [
    within
      && `Not every case: ${inGroups(within.states)} states within ${within.depth} steps of the first question and ${within.list} of the task list`,
    classes > 0 && `Every case there can be (${inGroups(cases)}), in ${inGroups(classes)} kinds of case`,
    listed > 0 && `${inGroups(listed)} pages, texts and chosen cases, one by one`,
  ];
  const lines = [...plain(sentence).split('\n'), ...tried.filter((line) => typeof line === 'string'), ...failing];
  return [`${id}  ${name}: ${holds ? 'holds' : 'FAILS'}`, ...lines.map((line) => `    ${line}`), ''];
}
