import type { Check } from '../promises/check';
import { tryOn } from '../run';
import { type Case, caseOf } from '../search/case';
import type { Thing, Value, Values } from '../search/space';
import { caseAt } from '../subject/case-at';
import { actOf, type CaseFile, type Given, type Report, walked } from '../subject/chart';
import { isAsked } from '../terms/meaning';
import { questionIds, takesMany } from '../terms/questions';
import type { MarkAction } from '../terms/tasks';

/** Answers with which every question is asked, so that the other answers can be changed afterwards. */
const generous: Readonly<Record<string, Given>> = {
  'immediate-danger': 'now',
  need: 'concern',
  harm: ['grooming'],
  'unsupervised-contact': 'yes',
  'violent-extremism': 'yes',
  'already-reported': ['nobody'],
};

/** Returns a case as a case file, which a walk may not lead to. `isMany`: whether an answer is a list. */
export function asFile(values: Values, isMany = (id: string) => takesMany.some((known) => known === id)): CaseFile {
  const said = [...values].filter(([thing, value]) => thing !== 'told' && value.length > 0);
  const [marks, answers] = [true, false].map((isMark) => said.filter(([id]) => id.startsWith('mark ') === isMark));
  return {
    id: 'case',
    answers: Object.fromEntries(answers!.map(([id, value]) => [id, isMany(id) ? value : value[0]])),
    reports: marks!.map(([id, [mark]]) => ({ to: id.slice(5), ...actOf(mark as MarkAction) }) as Report),
  };
}

/** Returns walks that may lead to a case: directly, or through answers with which everything is asked. */
function walksTo({ answers, reports }: CaseFile): readonly CaseFile[] {
  const given = Object.entries<Given>(answers);
  const opened = Object.fromEntries(given.map(([id, own]) => [id, generous[id] ?? own]));
  const changes = given
    .filter(([id, own]) => JSON.stringify(opened[id]) !== JSON.stringify(own))
    .reverse()
    .map(([change, answer]) => ({ change, answer }) as Report);
  return [
    { id: 'case', answers, reports },
    { id: 'case', answers: opened, reports: [...reports, ...changes] },
    { id: 'case', answers: opened, reports: [...changes, ...reports] },
    { id: 'case', answers: { ...generous, ...opened }, reports: [...reports, ...changes] },
  ];
}

/** Returns an answer without one of its options, or no answer. */
const lessOf = (given: Given): readonly (Given | undefined)[] =>
  typeof given === 'string' || given.length === 1
    ? [undefined]
    : [undefined, ...given.map((_, at) => given.filter((__, place) => place !== at))];
/** Returns the files with one thing less. */
const shorterThan = (file: CaseFile): readonly CaseFile[] => [
  ...file.reports.map((_, at) => ({ ...file, reports: file.reports.filter((__, place) => place !== at) })),
  ...Object.entries(file.answers).flatMap(([question, given]) =>
    lessOf(given).map((less) => {
      const answers = Object.entries({ ...file.answers, [question]: less }).filter(([, left]) => left !== undefined);
      return { ...file, answers: Object.fromEntries(answers) };
    }),
  ),
];
/** Drops everything from a file without which it still fails. */
function shortened(file: CaseFile, isWrong: (file: CaseFile) => boolean): CaseFile {
  const shorter = shorterThan(file).find(isWrong);
  return shorter ? shortened(shorter, isWrong) : file;
}

/** Returns the case that a file leads to; undefined if one of its questions is not asked or the app stops. */
export function reached(file: CaseFile): Case | undefined {
  const given = Object.entries(file.answers).map(([id, own]): [Thing, Value] => [id as Thing, [own].flat()]);
  const asked = caseOf(new Map(given));
  if (!questionIds.every((question) => !asked.isAnswered(question) || isAsked(asked, question))) return undefined;
  let said: Case | undefined;
  tryOn({ holds: () => Boolean((said = caseAt(walked(file)))) }, asked);
  return said;
}

/** Returns a case file for which the check fails, of this case or one that says less; undefined if none is found. */
export function caseFileOf(check: Pick<Check, 'holds' | 'when'>, values: Values): CaseFile | undefined {
  const isFailing = (file: CaseFile): boolean => {
    const said = reached(file);
    return said !== undefined && !tryOn(check, said).holds;
  };
  const file = walksTo(asFile(values)).find(isFailing);
  return file && shortened(file, isFailing);
}
