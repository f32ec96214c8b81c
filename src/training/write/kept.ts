import { clauseIds } from '#protocol/clauses';
import { type GivenAnswers, givenIn } from '../../case/answers';
import { answersSchema } from '../../case/file';
import type { Log } from '../../case/log';
import { anyText, eachOf, isFields, listOf, objectOf, oneOf, optional, thatIs } from '../../validation/schema';
import { taken } from '../../validation/take';
import type { CaseStore } from '../../session/case-store';
import { put, storageOf, stored } from '../../session/storage';
import { tried } from '../../validation/take';
import { languages } from '../../words/languages';
import type { Shown } from '../../words/shown';
import { type Level, levels, type Scenario } from '../model/scenario';
import { anyModel } from '../own/check';
import { forgetTrial } from '../own/kept';

/** What a trainer writes of a case, beside its walk. */
export interface Draft {
  /** Of a case that was saved or opened; one that was not is named after its title. */
  readonly id?: string | undefined;
  readonly level: Level;
  /** As typed. */
  readonly minutes: string;
  readonly tags: readonly string[];
  /** The clauses of a case that was opened; for what it says nothing of, those of the question or the call. */
  readonly clauses: Scenario['clauses'];
  /** The languages in which it is written. */
  readonly shown: Shown;
  /** Each text, by its language and its place in the file: `en.stages.need`; a reason by its answer as well. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether an answer that was changed after a call belongs to the story; else the walk counts as if it had been given at once. */
  readonly keepsChanges: boolean;
}

/** Nothing written yet. */
export const newDraft: Draft = {
  level: 'first',
  minutes: '10',
  tags: [],
  clauses: {},
  shown: 'both',
  texts: {},
  keepsChanges: false,
};

/** The answers as they stood at each mark of the walk that is written, in the order of the marks. */
export type Stood = readonly GivenAnswers[];

const stoodKey = 'clear-steps.writing-stood';
const stoodList = listOf(answersSchema, { mayRepeat: true });

export const keepStood = (stood: Stood): void => void put(stoodKey, JSON.stringify(stood));
export const forgetStood = (): void => void tried(() => sessionStorage.removeItem(stoodKey));

/** How the answers stood at each mark of a log, as far as this tab has kept it. It never throws. */
export function stoodAt(log: Log): Stood {
  const kept = tried(() => JSON.parse(sessionStorage.getItem(stoodKey) ?? '') as unknown);
  return (taken(stoodList, kept) ?? []).slice(0, log.length);
}

/** Notes at each mark how the answers stand: they may be changed after it. */
export function noteStood(store: CaseStore): void {
  store.subscribe(() => {
    const { context, log } = store.view();
    const stood = stoodAt(log);
    const now = givenIn(context.answers);
    if (stood.length < log.length) keepStood(log.map((_, at) => stood[at] ?? now));
  });
}

/** Where the walk of the case that is written is kept in this tab; it is gone when the tab is closed. */
export const writingStorage = storageOf('clear-steps.writing', 'clear-steps.writing-steps');
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
export const isWriting = (): boolean => stored(key) !== undefined || Boolean(writingStorage.kept());
/** Keeps what is written in this tab. Gives whether the browser took it. */
export const keepDraft = (written: Draft): boolean => put(key, JSON.stringify(written));
/** Nothing of the case that was written is left in this tab. */
export function forgetWriting(): void {
  writingStorage.forget();
  forgetTrial();
  forgetStood();
  tried(() => sessionStorage.removeItem(key));
}
