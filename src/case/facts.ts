import { type QuestionId, questionIds, questions } from '#protocol/questions';
import type { ToldAs } from '#protocol/shapes';
import { type Answers, counted } from './answers';
import { listOf } from './listed';

/** An option with its question, as in `harm:grooming`. */
export type FactId = `${QuestionId}:${string}`;

/** The question and the option of a fact. */
export function partsOf(fact: FactId): { readonly question: QuestionId; readonly option: string } {
  const [question, option] = fact.split(':') as [QuestionId, string];
  return { question, option };
}

interface Option {
  readonly id: string;
  readonly told: ToldAs;
  readonly severity?: number | undefined;
}
const options = new Map(
  questionIds.flatMap((question) =>
    questions[question].rows.map((row: Option) => [`${question}:${row.id}`, row] as const),
  ),
);
const optionIds: readonly FactId[] = [...options.keys()];

/** What a call tells of an option. That a person is not sure is said, and is no fact: it is never news. */
export const toldAs = (option: FactId): ToldAs => options.get(option)?.told ?? 'nothing';

/** Every fact that a call can tell, in the order of the questions and of their options. */
export const factIds: readonly FactId[] = optionIds.filter((option) => toldAs(option) === 'fact');

/** Whether a fact is so as the answers stand: chosen, and on the path. */
export function isFact(answers: Answers, fact: FactId): boolean {
  const { question, option } = partsOf(fact);
  return counted(answers, question).some((chosen) => chosen === option);
}

/** The facts of a case as its answers stand, in order. */
export const factsOf = listOf<Answers, FactId>(factIds, isFact);
/** Every option chosen on the path, in order. */
export const chosenOptions = listOf<Answers, FactId>(optionIds, isFact);
/** The chosen options that have something to be told of: each one whole sentence in what to say and in the record. */
export const toldOptions = listOf<Answers, FactId>(
  optionIds.filter((option) => toldAs(option) !== 'nothing'),
  isFact,
);

const severityOf = (option: FactId): number => options.get(option)?.severity ?? Number.MAX_SAFE_INTEGER;
/** The chosen options with the worst of what happened first; all else keeps its order. */
export const worstFirst = (chosen: readonly FactId[]): readonly FactId[] =>
  [...chosen].sort((one, other) => severityOf(one) - severityOf(other));
