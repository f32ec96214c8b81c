import { exampleOf } from '../search/examples';
import type { CaseClass } from '../search/explore';
import type { Thing, Value, Values } from '../search/space';
import { type Question } from '../terms/questions';

/** Answers under which every question is asked and every task is called for. */
export const generous: readonly (readonly [Question, Value])[] = [
  ['immediate-danger', ['now']],
  ['need', ['concern']],
  ['harm', ['grooming']],
  ['unsupervised-contact', ['yes']],
  ['violent-extremism', ['yes']],
  ['already-reported', ['nobody']],
];

const isSame = (one: Value, other: Value): boolean =>
  one.length === other.length && one.every((option, at) => option === other[at]);

/** The generous answer where the class has it, else one that the class has: an answer must be there to be changed or passed by. */
function answerIn(found: CaseClass, question: Question, value: Value): Value {
  const possible = found.get(question);
  return (
    possible?.find((other) => isSame(other, value))
    ?? possible?.find((other) => other.length > 0)
    ?? (possible ? [] : value)
  );
}

/** Two cases of a class of which a walk is sought: one that says as much as a walk may need, and the one that says least. */
export function candidatesOf(found: CaseClass): readonly Values[] {
  const least = exampleOf(found);
  const answers = generous.map(([question, value]): [Thing, Value] => [question, answerIn(found, question, value)]);
  return [new Map([...least, ...answers].filter(([, value]) => value.length > 0)), least];
}
