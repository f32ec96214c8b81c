import type { QuestionId } from '#protocol/questions';
import { type OptionRef, partsOf } from '../../case/answers';
import { isAuthority } from '../../contacts/authorities';
import { writtenAt } from '../../words/languages';
import type { Key, Words } from '../../words/words';

/** Whether the option is one of the areas of Wales. */
export function isArea(chosen: OptionRef): boolean {
  const { question, option } = partsOf(chosen);
  return question === 'local-authority' && isAuthority(option);
}

/** Returns the label of an option. */
export function labelOf({ t }: Words, chosen: OptionRef): string {
  const { question, option } = partsOf(chosen);
  return t((isArea(chosen) ? `areas:authorities/${option}` : `questions:${question}/options/${option}/label`) as Key);
}

/** Returns the lines of a question's help or further explanation, each with the key of its text; none if it has none. */
export function explains({ language, linesAt }: Words, question: QuestionId, part: 'help' | 'more') {
  const place = `questions:${question}/${part}`;
  return writtenAt(language, place) === undefined ? [] : linesAt(place);
}
