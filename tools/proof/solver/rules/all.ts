import { questionIds, questions } from '#protocol/questions';
import { bodies, followUpIds, taskIds } from '#protocol/tasks';
import { givenName } from '../smt';
import { all, chosen, done, marked, not, type Rules, type Term, told } from '../term';
import { ofAnswers } from './answers';
import { factIds, ofLeft, ofTold } from './left';
import { marks, ofMarking, ofTasks } from './tasks';

/** Every rule, made from the protocol's tables. */
export const rules: Rules = new Map([...ofAnswers, ...ofTasks, ...ofTold, ...ofLeft, ...ofMarking]);

/** The names in the file for all parts of a case: options, marks, and facts told to a body. */
export const given: readonly string[] = [
  ...questionIds.flatMap((id) => questions[id].options.map((option) => chosen(id, [option]))),
  ...taskIds.flatMap((task) => marks.map((mark) => marked(task, mark))),
  ...followUpIds.map(done),
  ...bodies.flatMap((body) => [body, `answer:${body}`].flatMap((by) => factIds.map((fact) => told(by, fact)))),
].map(givenName);

/** No two of these are so at once. */
const atMostOne = (terms: readonly Term[]): Term =>
  all(...terms.flatMap((one, at) => terms.slice(at + 1).map((other) => not(all(one, other)))));

/** What no case can have: two options of a single choice, an option beside one that excludes it, or two marks. */
export const shape: readonly Term[] = [
  ...questionIds.flatMap((id): readonly Term[] => {
    const { kind, alone } = questions[id];
    const options: readonly string[] = questions[id].options;
    if (kind === 'one') return [atMostOne(options.map((option) => chosen(id, [option])))];
    const others = options.filter((option) => option !== alone);
    return alone === undefined ? [] : [not(all(chosen(id, [alone]), chosen(id, others)))];
  }),
  ...taskIds.map((task) => atMostOne(marks.map((mark) => marked(task, mark)))),
];
