import { answersTo, type Question, questionIds, takesMany } from './questions';

/** The answers that a question takes, each in one form, whatever the order of its options. */
const taken = new Map(
  questionIds.map((question) => [
    question,
    new Set(
      answersTo(question)
        .slice(1)
        .map((options) => [...options].sort().join()),
    ),
  ]),
);

/** Whether something is an answer to a question: a bare option, or where the question takes many a list of them, none twice. */
export function isAnswer(question: Question, given: unknown): boolean {
  if (takesMany.includes(question) !== Array.isArray(given)) return false;
  const options = [given].flat();
  return (
    options.every((option) => typeof option === 'string')
    && taken.get(question)?.has([...options].sort().join()) === true
  );
}
