import { caseOf } from '../search/case';
import type { Thing, Value } from '../search/space';
import { type Question, questionIds, questions } from '../terms/questions';
import { resultOf } from '../terms/result';

/** Cases in which every question but one that depends on another is asked; and in which those are. */
const bases: readonly ReadonlyMap<Thing, Value>[] = [
  new Map<Thing, Value>([['need', ['concern']]]),
  new Map<Thing, Value>([
    ['immediate-danger', ['now']],
    ['need', ['concern']],
    ['unsupervised-contact', ['yes']],
    ['violent-extremism', ['yes']],
  ]),
];

/** What follows from an option by the protocol's terms, without its own name: two options of which the same follows, while nobody is told, are of one kind. */
const kindOf = (question: Question, option: string): string =>
  bases
    .map((base) => JSON.stringify(resultOf(caseOf(new Map([...base, [question, [option]]])))))
    .join()
    .replaceAll(`${question}:${option}`, '');

function firstOfEachKind(question: Question): readonly string[] {
  const first = new Map<string, string>();
  for (const option of questions[question]) {
    const kind = kindOf(question, option);
    if (!first.has(kind)) first.set(kind, option);
  }
  return [...first.values()];
}
// Apart from what asks the app: so they are worked out once, and not anew for each fault that is put into it.
const kinds = new Map(questionIds.map((question) => [question, firstOfEachKind(question)]));
/** Of a question an option of each kind, the first there is. */
export const optionsOf = (question: Question): readonly string[] => kinds.get(question) ?? [];
