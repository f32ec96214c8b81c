import type { Report } from '../../case/file';
import { askedQuestions, screenOf } from '../../case/path';
import { groundsOf } from '../../case/grounds';
import { isQuestion } from '../../case/answers';
import { type ScreenId, taskScreens } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import type { CaseView } from '../../session/session';
import type { Language } from '../../words/languages';
import { limits, type Scenario, type Taught } from '../model/scenario';
import { modelOf, taughtBy } from './check/model';

/** Screens at which a story mostly has something new to tell. */
const telling: readonly ScreenId[] = [
  'immediate-danger',
  'technology',
  'specific-risks',
  'evidence-location',
  'referrals',
];

const emptied = (keys: readonly string[]): Record<string, string> => Object.fromEntries(keys.map((key) => [key, '']));

function clausesOf(what: Taught): readonly string[] {
  const screen = isQuestion(what) ? screenOf(what) : taskScreens[taskIds.indexOf(what)];
  return screen === undefined || screen === 'specific-risks'
    ? []
    : groundsOf(screen).filter((ground) => ground !== 'good-practice');
}

/** An id that is not taken: `own-family-computer`, `own-family-computer-2`. */
export function freeId(from: string, taken: readonly string[]): string {
  const base = `own-${from.replace(/^own-/, '')}`.slice(0, limits.id - 3).replace(/-+$/, '');
  const others = taken.map((_, at) => `${base}-${at + 2}`);
  return [base, ...others].find((id) => !taken.includes(id)) ?? base;
}

/** A new scenario's file from a case that was walked: its answers on the path and its marks in their order, and empty words to fill in. */
export function scenarioFile(
  { context: { answers }, log }: CaseView,
  from: Scenario,
  id: string,
  languages: readonly Language[],
): string {
  const asked = askedQuestions(answers).filter((question) => answers[question] !== undefined);
  const reports: readonly Report[] = log.map(({ task, do: action }) => ({ to: task, do: action }));
  const file = { id, answers: Object.fromEntries(asked.map((question) => [question, answers[question]])), reports };
  const taught = taughtBy(file);
  const { screens } = modelOf(file);
  const words = {
    title: '',
    summary: '',
    stages: emptied(telling.filter((screen) => screens.includes(screen))),
    why: emptied(taught),
    mistake: emptied(taught),
    pauses: {},
    debrief: '',
  };
  const scenario = {
    level: from.level,
    minutes: from.minutes,
    tags: from.tags,
    pauses: [],
    clauses: Object.fromEntries(taught.map((what) => [what, from.clauses[what] ?? clausesOf(what)])),
    words: Object.fromEntries(languages.map((language) => [language, words])),
  };
  return `${JSON.stringify({ id: file.id, scenario, answers: file.answers, reports }, null, 2)}\n`;
}
