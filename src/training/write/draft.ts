import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { givenIn, isAnswered, isQuestion, withAnswer } from '../../case/answers';
import { asAnswer } from '../../case/drafts';
import type { CaseFile, Report } from '../../case/file';
import { groundsOf } from '../../case/grounds';
import { askedQuestions } from '../../case/path';
import type { CaseView } from '../../session/session';
import { type Language, languages, writtenAt } from '../../words/languages';
import { type Shown, languagesOf } from '../../words/shown';
import { plain } from '../../words/Tagged';
import { clausesIn, sharedWhy } from '../model/load';
import { type Level, limits, type Scenario, type Speaks, type Taught } from '../model/scenario';
import { modelOf } from '../own/check';

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
}

/** Nothing written yet. */
export const newDraft: Draft = { level: 'first', minutes: '10', tags: [], clauses: {}, shown: 'both', texts: {} };

/** The answers of a walk with what is ticked on its screen: a trainer writes why before going on. */
function answersNow({ context, drafts }: Pick<CaseView, 'context' | 'drafts'>) {
  return questionIds.reduce((answers, question) => {
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    return answer !== undefined && askedQuestions(answers).includes(question)
      ? withAnswer(answers, question, answer)
      : answers;
  }, context.answers);
}

/** The reports that the case takes: a mark is left out that a later answer has made impossible, and what was done to it since. */
function takenOf(made: Omit<CaseFile, 'id'>): Omit<CaseFile, 'id'> {
  const refused = modelOf({ id: '', ...made }).refused.map(([at]) => at);
  return refused.length === 0
    ? made
    : takenOf({ ...made, reports: made.reports.filter((_, at) => !refused.includes(at)) });
}

/**
 * The case that a walk makes: its answers on the path, and its marks in their order. An answer stands as it does at the end, so that
 * the first call tells it: nothing is left to tell in another.
 */
export function caseOf(view: Pick<CaseView, 'context' | 'drafts' | 'log'>): Omit<CaseFile, 'id'> {
  const answers = answersNow(view);
  const asked = askedQuestions(answers).filter((question) => isAnswered(answers, question));
  const reports = view.log
    .filter(({ do: action }) => action !== 'told-more')
    .map(({ task, do: action, by }) => ({ to: task, do: action, ...(by && { by }) }) as Report);
  return takenOf({
    answers: Object.fromEntries(asked.map((question) => [question, givenIn(answers)[question]])),
    reports,
  });
}

function reasonOf(language: Language, question: QuestionId, option: string): string {
  const text = writtenAt(language, `reasons:${question}/${option}`);
  return typeof text === 'string' ? plain(text) : '';
}

/** What stands at a place before anything is written there: the reason that all cases share; elsewhere nothing. */
function sharedAt({ answers }: Pick<CaseFile, 'answers'>, language: Language, place: string): string {
  const [kind, about = '', option = ''] = place.split('.');
  if (!isQuestion(about)) return '';
  if (kind === 'options') return reasonOf(language, about, option);
  return kind === 'why' ? plain(sharedWhy({ answers }, about, language)) : '';
}

/** Under which name a text is kept: the reason of an answer is none of another answer. */
export function textKey({ answers }: Pick<CaseFile, 'answers'>, language: Language, place: string): string {
  const [kind, about = ''] = place.split('.');
  const answer = kind === 'why' && isQuestion(about) ? `=${[answers[about] ?? []].flat().join('+')}` : '';
  return `${language}.${place}${answer}`;
}

/** The text at a place in a language: what was written, else what all cases share. */
export const textAt = ({ texts }: Draft, made: Pick<CaseFile, 'answers'>, language: Language, place: string): string =>
  texts[textKey(made, language, place)] ?? sharedAt(made, language, place);

/** Whether something of the trainer’s own stands at a place, in any language in which the case is written. */
const isOwn = (draft: Draft, made: Pick<CaseFile, 'answers'>, place: string): boolean =>
  languagesOf(draft.shown).some((language) => textAt(draft, made, language, place) !== sharedAt(made, language, place));

/** The places of all texts that the file must have or that were written. What one language has, the other must have too. */
function placesOf(
  draft: Draft,
  made: Pick<CaseFile, 'answers'>,
  { taught, screens, others }: Speaks,
): readonly string[] {
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
/** Texts by their places, as the objects of a file. */
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

/** The file of a case. `empty`: what to write where a text is still to be written. */
export function fileOf(draft: Draft, id: string, made: Omit<CaseFile, 'id'>, empty = ''): string {
  const { level, minutes, tags, clauses, shown } = draft;
  const model = modelOf({ id, ...made });
  const places = placesOf(draft, made, model);
  const textsIn = (language: Language) =>
    places.map((place) => [place, textAt(draft, made, language, place).trim() || empty] as const);
  const scenario = {
    level,
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

/** An id that is not taken: `own-family-computer`, `own-family-computer-2`. */
export function freeId(from: string, taken: readonly string[]): string {
  const base = `own-${from.replace(/^own-/, '')}`.slice(0, limits.id - 3).replace(/-+$/, '');
  const others = taken.map((_, at) => `${base}-${at + 2}`);
  return [base, ...others].find((id) => !taken.includes(id)) ?? base;
}

/** The id of a case: its own, or one made of the letters of its title that is not taken. */
export function idOf({ id, texts }: Draft, taken: readonly string[]): string {
  if (id !== undefined) return id;
  const title = texts['en.title'] ?? texts['cy.title'] ?? '';
  const letters = title.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return freeId(letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'case', taken);
}
