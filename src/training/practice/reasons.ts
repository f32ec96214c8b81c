import type { QuestionId } from '#protocol/questions';
import type { Key } from '../../words/keys';
import type { Language } from '../../words/languages';
import type { Words } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { wordsOf } from '../parts/scenario-words';

/** A text and the language that it is in: a trainer's own scenario may have one language only. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

/** Whether there is a reason for each option of a question: the area has none, since any is right where the child lives. */
export const hasReasons = (question: QuestionId): boolean => question !== 'local-authority';

/**
 * Why an option is not the model's: the scenario's own reason where its story has one, else the one that all scenarios share.
 * The question must have reasons (`hasReasons`).
 */
export function reasonFor(words: Words, scenario: Scenario, question: QuestionId, option: string): Said {
  const { language, words: own } = wordsOf(scenario, words.language);
  const text = own.options?.[question]?.[option];
  if (text !== undefined) return { text, language };
  return { text: words.t(`reasons:${question}/${option}` as Key), language: words.language };
}
