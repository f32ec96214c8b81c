import { questions } from '#protocol/questions';
import { isQuestion } from '../../case/answers';
import { groundsOf } from '../../case/grounds';
import { type Language, languages } from '../../words/languages';
import { languagesOf } from '../../words/shown';
import { clausesIn } from '../cases/load';
import type { Taught } from '../model/scenario';
import type { Draft } from './draft';
import { isOwn, textAt } from './texts';
import type { Walked } from './walked';

/** The places of all texts that the file must have or that were written. What one language has, the other must have too. */
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
