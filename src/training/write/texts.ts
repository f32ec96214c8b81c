import type { QuestionId } from '#protocol/questions';
import { isQuestion } from '../../case/answers';
import type { CaseFile } from '../../case/file';
import { type Language, writtenAt } from '../../words/languages';
import { languagesOf } from '../../words/shown';
import { plain } from '../../words/Tagged';
import { sharedWhy } from '../cases/load';
import type { Draft } from './kept';

type Made = Pick<CaseFile, 'answers'>;

function reasonOf(language: Language, question: QuestionId, option: string): string {
  const text = writtenAt(language, `reasons:${question}/${option}`);
  return typeof text === 'string' ? plain(text) : '';
}

/** What stands at a place before anything is written there: the reason that all cases share; elsewhere nothing. */
function sharedAt({ answers }: Made, language: Language, place: string): string {
  const [kind, about = '', option = ''] = place.split('.');
  if (!isQuestion(about)) return '';
  if (kind === 'options') return reasonOf(language, about, option);
  return kind === 'why' ? plain(sharedWhy({ answers }, about, language)) : '';
}

/** Under which name a text is kept: the reason of an answer is none of another answer. */
export function textKey({ answers }: Made, language: Language, place: string): string {
  const [kind, about = ''] = place.split('.');
  const answer = kind === 'why' && isQuestion(about) ? `=${[answers[about] ?? []].flat().join('+')}` : '';
  return `${language}.${place}${answer}`;
}

/** A reason that was opened with a file whose answer could not be read: it waits for the answer. */
const waiting: Made = { answers: {} };

/** The text at a place in a language: what was written, else what all cases share. */
export const textAt = ({ texts }: Draft, made: Made, language: Language, place: string): string =>
  texts[textKey(made, language, place)] ?? texts[textKey(waiting, language, place)] ?? sharedAt(made, language, place);

/** Whether something of the trainer’s own stands at a place, in any language in which the case is written. */
export const isOwn = (draft: Draft, made: Made, place: string): boolean =>
  languagesOf(draft.shown).some((language) => textAt(draft, made, language, place) !== sharedAt(made, language, place));
