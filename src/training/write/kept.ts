import { clauseIds } from '#protocol/clauses';
import { isFields, anyText, eachOf, listOf, objectOf, oneOf, optional, thatIs } from '../../reader/schema';
import { taken } from '../../reader/take';
import { put, shelfOf, stored } from '../../session/shelf';
import { tried } from '../../session/tried';
import { languages } from '../../words/languages';
import { levels } from '../model/scenario';
import { anyModel } from '../own/check';
import { forgetTrial } from '../own/trial';
import { type Draft, newDraft } from './draft';
import { forgetStood } from './stood';

/** Where the walk of the case that is written is kept in this tab; it is gone when the tab is closed. */
export const writingShelf = shelfOf('clear-steps.writing', 'clear-steps.writing-steps');
/** As what that walk is kept. */
export const writingKind = 'training/_write';

const key = 'clear-steps.writing-texts';
const isTexts = (given: unknown): boolean =>
  isFields(given) && Object.values(given).every((text) => typeof text === 'string');
const draft = objectOf({
  id: optional(anyText),
  level: optional(oneOf(levels)),
  minutes: optional(anyText),
  tags: optional(listOf(anyText)),
  clauses: optional(eachOf(anyModel.taught, listOf(oneOf(clauseIds)))),
  shown: optional(oneOf([...languages, 'both'])),
  texts: optional(thatIs<Draft['texts']>(isTexts)),
  keepsChanges: optional(thatIs<boolean>((given) => typeof given === 'boolean')),
});

/** What was written in this tab: as far as it can be read, else nothing. It never throws. */
export function keptDraft(): Draft {
  const kept = tried(() => JSON.parse(sessionStorage.getItem(key) ?? '') as unknown);
  return { ...newDraft, ...taken(draft, kept) };
}
/** Whether something is being written in this tab: texts, or a walk without any yet. */
export const isWriting = (): boolean => stored(key) !== undefined || Boolean(writingShelf.kept());
/** Keeps what is written in this tab. Gives whether the browser took it. */
export const keepDraft = (written: Draft): boolean => put(key, JSON.stringify(written));
/** Nothing of the case that was written is left in this tab. */
export function forgetWriting(): void {
  writingShelf.forget();
  forgetTrial();
  forgetStood();
  tried(() => sessionStorage.removeItem(key));
}
