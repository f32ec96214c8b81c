import { clauseIds } from '#protocol/clauses';
import { type QuestionId, questions } from '#protocol/questions';
import { type GivenAnswers, givenIn, isQuestion } from '../../case/answers';
import { answersSchema, type CaseFile } from '../../case/file';
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
import { languages, languagesOf, type Language } from '../../words/languages';
import { groundsOf } from '../../case/grounds';
import { type Key, plain } from '../../words/words';
import { limits, type Taught, clausesIn, sharedReasons } from '../model/scenario';
import { anyModel, type Model } from '../own/check';
import { trialText } from '../own/kept';

const isTexts = (given: unknown): boolean =>
  isFields(given) && Object.values(given).every((text) => typeof text === 'string');

/** What a trainer writes about a case, besides its walk. */
const draft = objectOf({
  /** Only for a case that was saved or opened; any other is named after its title. */
  id: optional(anyText),
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

type Made = Pick<CaseFile, 'answers'>;

const optionsOf = ({ answers }: Made, question: QuestionId): readonly string[] => [answers[question] ?? []].flat();

/** The text of a place before anything is written: the reason that all cases share, or nothing. */
function sharedAt(made: Made, language: Language, place: string): string {
  const [kind, about = '', option = ''] = place.split('.');
  if (!isQuestion(about) || (kind !== 'options' && kind !== 'why')) return '';
  return plain(sharedReasons(about, kind === 'options' ? [option] : optionsOf(made, about), language));
}

const kinds = {
  title: 'training:write/titleOf',
  summary: 'training:write/summary',
  debrief: 'training:presenter/debrief',
  stages: 'training:presenter/readAloud',
  pauses: 'training:presenter/pause',
  why: 'training:presenter/why',
  options: 'training:write/others',
  mistake: 'training:presenter/mistake',
} as const;

/** Returns the key of what kind of text a place has, such as the summary or a reason. */
export const kindOf = (place: string): Key => kinds[place.split('.', 1)[0] as keyof typeof kinds];

/** Returns the key of a text. A reason's key includes the answer, so that it never counts for another one. */
export function textKey(made: Made, language: Language, place: string): string {
  const [kind, about = ''] = place.split('.');
  const answer = kind === 'why' && isQuestion(about) ? `=${optionsOf(made, about).join('+')}` : '';
  return `${language}.${place}${answer}`;
}

/** For a reason from an opened file whose answer could not be read: it waits for the answer. */
const waiting: Made = { answers: {} };

/** Returns the text of a place in a language: what was written, otherwise what all cases share. */
export const textAt = ({ texts }: Draft, made: Made, language: Language, place: string): string =>
  texts[textKey(made, language, place)] ?? texts[textKey(waiting, language, place)] ?? sharedAt(made, language, place);

/** Whether the trainer wrote a text of their own for a place, in any language of the case. */
const isOwn = (draft: Draft, made: Made, place: string): boolean =>
  languagesOf(draft.shown).some((language) => textAt(draft, made, language, place) !== sharedAt(made, language, place));

/** The case that a walk makes, and what follows from it. */
export interface Walked {
  readonly made: Omit<CaseFile, 'id'>;
  readonly model: Model;
}

/** Returns an id that is not taken: `own-family-computer`, `own-family-computer-2`. */
export function freeId(from: string, taken: readonly string[]): string {
  const base = `own-${from.replace(/^own-/, '')}`.slice(0, limits.id - 3).replace(/-+$/, '');
  const others = taken.map((_, at) => `${base}-${at + 2}`);
  return [base, ...others].find((id) => !taken.includes(id)) ?? base;
}

/** Returns the id of a case: its own, or an unused one from the letters of its title. */
export function idOf({ id, texts }: Draft, taken: readonly string[]): string {
  if (id !== undefined) return id;
  const title = texts['en.title'] ?? texts['cy.title'] ?? '';
  const letters = title.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return freeId(letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'case', taken);
}

/** The places of all texts that the file must have or that were written in either language, since both need them. */
function placesOf(draft: Draft, { made, model: { taught, screens, others } }: Walked): readonly string[] {
  const options = taught
    .filter(isQuestion)
    .flatMap((question) => others(question).map((option) => `options.${question}.${option}`));
  const ifOwn = [
    ...screens.flatMap((screen) => [`stages.${screen}`, `pauses.${screen}`]),
    ...taught.map((what) => `mistake.${what}`),
    ...options,
  ].filter((place) => place !== 'stages.immediate-danger' && isOwn(draft, made, place));
  return ['title', 'summary', 'stages.immediate-danger', ...taught.map((what) => `why.${what}`), ...ifOwn, 'debrief'];
}

interface Nested {
  [key: string]: string | Nested;
}
/** Texts by place, as the nested objects of a file. */
function nested(texts: readonly (readonly [place: string, text: string])[]): Nested {
  const whole: Nested = { title: '', summary: '', stages: {}, why: {}, mistake: {}, pauses: {} };
  for (const [place, text] of texts) {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    const within = keys.reduce((at, key) => (at[key] ??= {}) as Nested, whole);
    within[last] = text;
  }
  return whole;
}

const clausesOf = (what: Taught): readonly string[] =>
  clausesIn(isQuestion(what) ? questions[what].grounds : groundsOf(`referrals/${what}`));

/** Returns the file of a case. `empty` stands in for texts that are still to be written. */
export function fileOf(draft: Draft, id: string, walked: Walked, empty = ''): string {
  const { made, model } = walked;
  const { minutes, tags, clauses, shown } = draft;
  const places = placesOf(draft, walked);
  const textsIn = (language: Language) =>
    places.map((place) => [place, textAt(draft, made, language, place).trim() || empty] as const);
  const scenario = {
    minutes: Number(minutes),
    tags,
    pauses: model.screens.filter((screen) => places.includes(`pauses.${screen}`)),
    clauses: Object.fromEntries(model.taught.map((what) => [what, clauses[what] ?? clausesOf(what)])),
    words: Object.fromEntries(
      languages
        .filter((language) => languagesOf(shown).includes(language))
        .map((language) => [language, nested(textsIn(language))]),
    ),
  };
  return `${JSON.stringify({ id, scenario, ...made }, null, 2)}\n`;
}
