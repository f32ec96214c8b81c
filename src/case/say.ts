import { type QuestionId, questionIds, questions } from '#protocol/questions';
import type { Answers } from './answers';
import { type FactId, isFact, partsOf } from './facts';
import { tableOf } from './listed';

/** One option chosen, with its question. */
export interface Chosen {
  readonly question: QuestionId;
  readonly option: string;
}

/** Options that leave nothing to be told. That a person is not sure is told, and is no fact: it is never news. */
const silent: readonly string[] = ['no', 'none', 'not-known', 'nobody'];
/** Whether a chosen option has something to be told of: one whole sentence in what to say and in the record. */
export const isTold = ({ option }: Chosen): boolean => !silent.includes(option);

/** Every option that there is, with its question as a fact has it. */
const optionIds = questionIds.flatMap((question) =>
  questions[question].options.map((option): FactId => `${question}:${option}`),
);
const chosenOf = (ids: readonly FactId[]) =>
  tableOf<Answers, FactId, Chosen>(ids, isFact, {
    question: (_, id) => partsOf(id).question,
    option: (_, id) => partsOf(id).option,
  });

/** Every option chosen on the path, in order. */
export const chosenOptions = chosenOf(optionIds);
/** The chosen options that have something to be told of, in the order of the questions. */
export const toldOptions = chosenOf(optionIds.filter((id) => isTold(partsOf(id))));
