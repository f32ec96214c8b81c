import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { type Answers, counted } from './answers';
import { listOf } from './listed';

/** A fact: an option that a call tells, with its question, as in `harm:grooming`. */
export type FactId = `${QuestionId}:${string}`;

interface Asked {
  readonly options: readonly string[];
  readonly told?: { readonly but: readonly string[] };
}

function factsOfQuestion(question: QuestionId): readonly FactId[] {
  const { options, told }: Asked = questions[question];
  return options
    .filter((option) => told && !told.but.includes(option))
    .map((option): FactId => `${question}:${option}`);
}
/** Every fact there can be, in the order of the questions and of their options. */
export const factIds: readonly FactId[] = questionIds.flatMap(factsOfQuestion);

/** The question and the option of a fact. */
export function partsOf(fact: FactId): { readonly question: QuestionId; readonly option: string } {
  const [question, option] = fact.split(':') as [QuestionId, string];
  return { question, option };
}

/** Whether a fact is so as the answers stand: chosen, and on the path. */
export function isFact(answers: Answers, fact: FactId): boolean {
  const { question, option } = partsOf(fact);
  return counted(answers, question).some((chosen) => chosen === option);
}

/** The facts of a case as its answers stand, in order. */
export const factsOf = listOf<Answers, FactId>(factIds, isFact);
