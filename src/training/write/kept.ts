import { clauseIds } from '#protocol/clauses';
import { type GivenAnswers, givenIn } from '../../case/answers';
import { answersSchema } from '../../case/file';
import type { Log } from '../../case/marks';
import {
  anyText,
  eachOf,
  flag,
  type Infer,
  isFields,
  listOf,
  objectOf,
  oneOf,
  optional,
  thatIs,
  parsed,
  validPart,
} from '../../validation/schema';
import type { CaseStore } from '../../session/case-store';
import { storageOf, tabText } from '../../session/storage';
import { languages } from '../../words/languages';
import { levels } from '../model/scenario';
import { anyModel } from '../own/check';
import { trialText } from '../own/kept';

const isTexts = (given: unknown): boolean =>
  isFields(given) && Object.values(given).every((text) => typeof text === 'string');

/** What a trainer writes about a case, besides its walk. */
const draft = objectOf({
  /** Only for a case that was saved or opened; any other is named after its title. */
  id: optional(anyText),
  level: optional(oneOf(levels)),
  /** As typed. */
  minutes: optional(anyText),
  tags: optional(listOf(anyText)),
  /** The clauses of an opened case; for anything missing, those of the question or the call apply. */
  clauses: optional(eachOf(anyModel.taught, listOf(oneOf(clauseIds)))),
  /** The languages in which it is written. */
  shown: optional(oneOf([...languages, 'both'])),
  /** Each text by its language and place in the file, `en.stages.need`; a reason also by its answer. */
  texts: optional(thatIs<Readonly<Record<string, string>>>(isTexts)),
  /** Whether an answer changed after a call is part of the story; otherwise it counts as given from the start. */
  keepsChanges: optional(flag),
});
type Written = Infer<typeof draft>;
/** What is written of a case: everything has a value from the start, except its id. */
export type Draft = Required<Omit<Written, 'id'>> & { readonly id?: string | undefined };

/** A draft with nothing written. */
export const newDraft: Draft = {
  level: 'first',
  minutes: '10',
  tags: [],
  clauses: {},
  shown: 'both',
  texts: {},
  keepsChanges: false,
};

/** The answers at each mark of the walk being written, in the order of the marks. */
export type AnswersAtMarks = readonly GivenAnswers[];

const stoodList = listOf(answersSchema, { mayRepeat: true });
/** The answers at each mark, as this tab keeps them. */
export const stoodText = tabText('clear-steps.writing-stood');
export const keepStood = (stood: AnswersAtMarks): boolean => stoodText.keep(JSON.stringify(stood));

/** Returns the answers at each mark of a log, as far as this tab kept them. Never throws. */
export function answersAtMarks(log: Log): AnswersAtMarks {
  return (validPart(stoodList, parsed(stoodText.kept() ?? '')) ?? []).slice(0, log.length);
}

/** Records the answers at each mark, since they may change later. */
export function noteStood(store: CaseStore): void {
  store.subscribe(() => {
    const { context, log } = store.view();
    const stood = answersAtMarks(log);
    const now = givenIn(context.answers);
    if (stood.length < log.length) keepStood(log.map((_, at) => stood[at] ?? now));
  });
}

/** Keeps the walk of the case being written in this tab, until the tab is closed. */
export const writingStorage = storageOf('clear-steps.writing', 'clear-steps.writing-steps');
/** The kind under which that walk is kept. */
export const writingKind = 'training/_write';

const draftText = tabText('clear-steps.writing-texts');
/** Returns what was written in this tab, as far as it can be read; otherwise a new draft. Never throws. */
export const keptDraft = (): Draft => ({ ...newDraft, ...validPart(draft, parsed(draftText.kept() ?? '')) });
/** Whether something is being written in this tab: texts, or a walk without any yet. */
export const isWriting = (): boolean => draftText.kept() !== undefined || Boolean(writingStorage.kept());
/** Keeps what is written in this tab. Returns whether the browser accepted it. */
export const keepDraft = (written: Draft): boolean => draftText.keep(JSON.stringify(written));
/** Removes everything of the case being written from this tab. */
export function forgetWriting(): void {
  [writingStorage, trialText, stoodText, draftText].forEach(({ forget }) => forget());
}
