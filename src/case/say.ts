import { type QuestionId, questionIds } from '#protocol/questions';
import { type Answers, counted } from './answers';

/** One option chosen, with its question. */
export interface Chosen {
  readonly question: QuestionId;
  readonly option: string;
}

/** Options that leave nothing to be told. */
const silent: readonly string[] = ['no', 'none', 'not-known', 'nobody'];

/** Every option chosen on the path, in order. */
export const chosenOptions = (answers: Answers): readonly Chosen[] =>
  questionIds.flatMap((question) => counted(answers, question).map((option) => ({ question, option })));

/** Whether a chosen option has something to be told of: one whole sentence in what to say and in the record. */
export const isTold = ({ option }: Chosen): boolean => !silent.includes(option);

/** The chosen options that have something to be told of, in the order of the questions. */
export const toldOptions = (answers: Answers): readonly Chosen[] => chosenOptions(answers).filter(isTold);
