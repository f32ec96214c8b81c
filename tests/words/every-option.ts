import { answersOf, type GivenAnswers, givenIn, meets, withAnswer } from '../../src/case/answers';
import { authorities } from '../../src/contacts/authorities';
import { evidenceInPlace, type QuestionId, questionIds, questions } from '#protocol/questions';
import type { Language } from '../../src/words/languages';
import { textAt } from './locales';

/** A case with every question on its path. */
const everyQuestionAsked: GivenAnswers = {
  'immediate-danger': 'now',
  need: 'concern',
  'unsupervised-contact': 'yes',
  'violent-extremism': 'yes',
};

export interface Told {
  readonly question: QuestionId;
  readonly option: string;
}
const untold = ['no', 'none', 'not-known', 'nobody', 'concern'];
/** Every option of every question that must be mentioned. */
export const toldOptions: readonly Told[] = questionIds.flatMap((question) =>
  questions[question].options.filter((option) => !untold.includes(option)).map((option) => ({ question, option })),
);

/** Returns a case in which the option was chosen. */
export const caseWith = ({ question, option }: Told): GivenAnswers =>
  givenIn(withAnswer(answersOf(everyQuestionAsked), question, questions[question].kind === 'one' ? option : [option]));

/** Returns what is said of an option: for a harm its clause, and for an area where it is. */
export const spokenFor = (language: Language, { question, option }: Told): string =>
  textAt(language, option in authorities ? `spoken:place/${option}` : `spoken:${question}/${option}`);

/** Whether a place is said in a list, of where there is evidence. */
export const isListed = ({ question, option }: Told): boolean => meets(evidenceInPlace, `${question}:${option}`);

/** Returns the sentence for an option in the record, from the files of words. */
export function sentenceFor(language: Language, told: Told): string {
  const spoken = spokenFor(language, told);
  if (isListed(told)) return textAt(language, 'spoken:frame/place').replace('{{last}}', spoken);
  if (told.question === 'harm') return textAt(language, 'spoken:frame/record').replace('{{clause}}', spoken);
  return told.option in authorities
    ? textAt(language, 'spoken:local-authority/area').replace('{{place}}', spoken)
    : spoken;
}
