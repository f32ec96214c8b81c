import { type QuestionId, questions } from '#protocol/questions';
import { isQuestion } from '../../case/answers';
import type { CaseFile } from '../../case/file';
import { groundsOf } from '../../case/grounds';
import { type Key, plain } from '../../words/words';
import { type Language, languages } from '../../words/languages';
import { languagesOf } from '../../words/shown';
import { clausesIn, sharedReasons } from '../cases/load';
import { limits, type Taught } from '../model/scenario';
import type { Model } from '../own/check';
import type { Draft } from './kept';

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
  const { level, minutes, tags, clauses, shown } = draft;
  const places = placesOf(draft, walked);
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
