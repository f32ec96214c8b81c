import { findNodeAtLocation, type Node, type Segment } from 'jsonc-parser';
import { type CaseFile, parseCaseFile } from '../../../case/file';
import type { Fault } from '../../../case/faults';
import { isQuestion } from '../../../case/answers';
import { markActions } from '../../../case/marking';
import { questionIds, questions } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import { limits } from './limits';
import type { Model } from './model';
import { known, type Problem } from './problem';
import { membersOf } from './shape';

/** The node at a place, or the nearest around it: what is missing has none of its own. */
function nodeAt(tree: Node, place: string): Node {
  const segments: readonly Segment[] = [...place.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
  const found = segments
    .map((_, at) => findNodeAtLocation(tree, segments.slice(0, segments.length - at)))
    .find(Boolean);
  return found ?? tree;
}

/** The question that a place speaks of: an answer's own, or the one that a report changes. */
function questionAt(tree: Node, place: string): unknown {
  const report = /^reports\[\d+\]/.exec(place);
  return report ? nodeAt(tree, `${report[0]}.change`).value : place.split(/[.[]/)[1];
}

/** The keys of the object around a place. */
const valueAround = (tree: Node, place: string): object =>
  Object.fromEntries(membersOf(nodeAt(tree, place).parent?.parent ?? tree).map(({ key }) => [key, true]));

/** What could stand at a place where an id is not known. */
function knownAt(tree: Node, { place, code }: Fault): Record<string, string> {
  const question = questionAt(tree, place);
  if (code === 'unknown-question') return known(questionIds);
  if (code === 'unknown-task') return known(taskIds);
  if (code === 'unknown-action') return known(markActions);
  if (code === 'unknown-key')
    return known(Object.hasOwn(valueAround(tree, place), 'change') ? ['change', 'answer'] : ['to', 'do']);
  return code === 'unknown-option' && isQuestion(question) ? known(questions[question].options) : {};
}

/** The case of the file, or the first thing wrong with it. */
export function caseOf(tree: Node, value: object): CaseFile | Problem {
  const reports = membersOf(tree).find(({ key }) => key === 'reports')?.value;
  if ((reports?.children?.length ?? 0) > limits.reports)
    return {
      offset: reports?.offset ?? 0,
      place: 'reports',
      code: 'too-many',
      values: { most: String(limits.reports) },
    };
  // `$schema` is the editor's own.
  const read = parseCaseFile(JSON.stringify({ ...value, $schema: undefined }));
  return 'code' in read ? { ...read, offset: nodeAt(tree, read.place).offset, values: knownAt(tree, read) } : read;
}

/** What is wrong with the model that the case makes: a report that is refused, or something left undone at the end. */
export function modelProblems(tree: Node, { refused, left }: Model): readonly Problem[] {
  const problem = (place: string, code: Problem['code'], values = {}): Problem => ({
    offset: nodeAt(tree, place).offset,
    place,
    code,
    values,
  });
  return [
    ...refused.map(([at, reason]) => problem(`reports[${at}]`, `refused/${reason}`)),
    ...left.map((id) => problem(isQuestion(id) ? `answers.${id}` : 'reports', 'left-over', { what: id })),
  ];
}
