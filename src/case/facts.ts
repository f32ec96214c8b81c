import { type QuestionId, questionIds, questions } from '#protocol/questions';
import type { ToldAs } from '#protocol/shapes';
import { type Answers, counted } from './answers';
import { listOf } from './listed';

/** An option with its question, such as `harm:grooming`. */
export type FactId = `${QuestionId}:${string}`;

/** Returns the question and the option of a fact. */
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

/** Returns how a call passes on an option. "Not sure" is said but is not a fact, so it is never news. */
export const toldAs = (option: FactId): ToldAs => options.get(option)?.told ?? 'nothing';

/** Every fact that a call can pass on, in the order of the questions and their options. */
export const factIds: readonly FactId[] = optionIds.filter((option) => toldAs(option) === 'fact');

/** Whether a fact is true of the answers: chosen, and on the path. */
export function isFact(answers: Answers, fact: FactId): boolean {
  const { question, option } = partsOf(fact);
  return counted(answers, question).some((chosen) => chosen === option);
}

/** Returns the facts of a case, in order. */
export const factsOf = listOf<Answers, FactId>(factIds, isFact);
/** Returns every option chosen on the path, in order. */
export const chosenOptions = listOf<Answers, FactId>(optionIds, isFact);
/** Returns the chosen options that a call passes on; what to say and the record have one whole sentence for each. */
export const toldOptions = listOf<Answers, FactId>(
  optionIds.filter((option) => toldAs(option) !== 'nothing'),
  isFact,
);

const severityOf = (option: FactId): number => options.get(option)?.severity ?? Number.MAX_SAFE_INTEGER;
/** Returns the chosen options with the worst of what happened first; the rest keep their order. */
export const worstFirst = (chosen: readonly FactId[]): readonly FactId[] =>
  [...chosen].sort((one, other) => severityOf(one) - severityOf(other));
