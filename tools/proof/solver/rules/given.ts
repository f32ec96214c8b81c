import { followUpIds } from '#protocol/follow-ups';
import { questionIds, questions } from '#protocol/questions';
import { bodies, taskIds } from '#protocol/tasks';
import { givenName } from '../smt';
import { all, chosen, done, marked, not, type Term, told } from '../term';
import { marks } from './marking';
import { factIds } from './told';

/** One thing that a case can say, by its name in the file: an option of an answer, a mark, or a fact told to one of the two. */
export interface Given {
  readonly name: string;
  readonly term: Term;
}
const givenBy = (term: Term): Given => ({ name: givenName(term), term });

/** All that a case is made of. */
export const given: readonly Given[] = [
  ...questionIds.flatMap((id) => questions[id].options.map((option) => chosen(id, [option]))),
  ...taskIds.flatMap((task) => marks.map((mark) => marked(task, mark))),
  ...followUpIds.map(done),
  ...bodies.flatMap((body) => factIds.map((fact) => told(body, fact))),
].map(givenBy);

/** No two of these together. */
const atMostOne = (terms: readonly Term[]): Term =>
  all(...terms.flatMap((one, at) => terms.slice(at + 1).map((other) => not(all(one, other)))));

/** What no case can say: two options of a question that takes one, another option beside one that stands alone, two marks of a task. */
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
