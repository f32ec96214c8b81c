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

/** The text of a place before anything is written: the reason that all cases share, or nothing. */
function sharedAt({ answers }: Made, language: Language, place: string): string {
  const [kind, about = '', option = ''] = place.split('.');
  if (!isQuestion(about)) return '';
  if (kind === 'options') return reasonOf(language, about, option);
  return kind === 'why' ? plain(sharedWhy({ answers }, about, language)) : '';
}

/** Returns the key of a text. A reason's key includes the answer, so that it never counts for another one. */
export function textKey({ answers }: Made, language: Language, place: string): string {
  const [kind, about = ''] = place.split('.');
  const answer = kind === 'why' && isQuestion(about) ? `=${[answers[about] ?? []].flat().join('+')}` : '';
  return `${language}.${place}${answer}`;
}

/** For a reason from an opened file whose answer could not be read: it waits for the answer. */
const waiting: Made = { answers: {} };

/** Returns the text of a place in a language: what was written, otherwise what all cases share. */
export const textAt = ({ texts }: Draft, made: Made, language: Language, place: string): string =>
  texts[textKey(made, language, place)] ?? texts[textKey(waiting, language, place)] ?? sharedAt(made, language, place);

/** Whether the trainer wrote a text of their own for a place, in any language of the case. */
export const isOwn = (draft: Draft, made: Made, place: string): boolean =>
  languagesOf(draft.shown).some((language) => textAt(draft, made, language, place) !== sharedAt(made, language, place));
