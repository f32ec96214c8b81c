import { answersOf, factIds, chosenOptions, type GivenAnswers } from '../case/answers';
import { currentMarks } from '../case/log';
import type { MarkDetails } from '../case/mark-details';
import { type Act, isCall, type Log, type LogEntry, toldIn } from '../case/marks';
import { questionIds, questions, riskIds } from '#protocol/questions';
import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';
import { emptyCase } from '../machine/context';
import { openCase } from '../session/case-store';
import { addressOf } from '../session/addresses';
import { type Changed, noExtras, type Session } from '../session/session';
import { type Body, followUpIds, type Saying, type TaskId, taskIds, tasks as rows } from '#protocol/tasks';

/** A case in which the screens are drawn, so that what they show only at times is shown too. */
export interface Chosen {
  readonly answers: GivenAnswers;
  readonly log?: Log;
  readonly changed?: Changed;
  /** Refer now has just made it a concern. */
  readonly referred?: true;
  readonly madeUp?: true;
  /** Also draws the side pages, which depend little on a case. */
  readonly besides?: true;
  /** Another day, on which more or fewer checks are due. */
  readonly on?: Date;
}

const marked = (task: TaskId, act: Act, details: MarkDetails = {}): LogEntry => ({
  task,
  ...act,
  at: '2026-03-01T15:30',
  ...(isCall(task, act) && { told: factIds }),
  ...details,
});
const lastFour = ['prevent-spoc', 'ceop', 'iwf', 'site'] as const;
const all = (action: 'made' | 'tried' | 'corrected', tasks: readonly TaskId[] = lastFour): Log =>
  tasks.map((task) => marked(task, { do: action }));
const said = (action: Saying, by: Body): Log =>
  lastFour
    .filter((task) => rows[task].mayBeSaid[action]?.by.includes(by))
    .map((task) => marked(task, { do: action, by }));
const bothTold = all('made', ['social-services', 'police']);
const afterBoth = (...marks: readonly Log[]): Log => [...bothTold, ...marks.flat()];

const done: Log = followUpIds.map((task) => ({ task, do: 'done', at: '2026-03-01T16:00' }));
const untold: Log = bothTold.map((entry) => ({ ...entry, told: [] }) as LogEntry);

const calm: GivenAnswers = { 'immediate-danger': 'no' };
const online: GivenAnswers = { ...calm, need: 'concern' };
const offline: GivenAnswers = { ...calm, need: 'concern-offline', 'already-reported': ['nobody'] };
/** The first option of each question: a concern in danger now, in which each risk is answered yes. */
const firstOptions: GivenAnswers = Object.fromEntries(
  questionIds.map((id) => [id, questions[id].kind === 'one' ? questions[id].options[0] : [questions[id].options[0]]]),
);
/** Every question is asked and answered, every risk flagged, every report in the plan. */
const full: GivenAnswers = {
  ...firstOptions,
  'called-999': 'called-other',
  harm: ['other-content', 'grooming', 'adult-targeted-for-access', 'cyberbullying'],
  'extremism-signs': ['fosters-hatred'],
  'evidence-location': ['online'],
  'evidence-handled': ['none'],
  'others-involved': ['none-known'],
  'already-reported': ['nobody'],
  'local-authority': 'cardiff',
};
const inDoubt: GivenAnswers = { ...full, 'violent-extremism': 'not-sure', 'extremism-signs': ['not-known'] };
const bothBefore: GivenAnswers = { ...full, 'already-reported': ['social-services', 'police'] };
const allFollows: GivenAnswers = {
  ...full,
  ...calm,
  harm: ['adult-targeted-for-access', 'secret-contact'],
  'others-involved': ['child-responsible', 'trusted-adult'],
};
const risksAs = (answer: 'not-sure' | 'no'): GivenAnswers => Object.fromEntries(riskIds.map((risk) => [risk, answer]));
const [notSure, noRisk] = [risksAs('not-sure'), risksAs('no')];
const withoutArea: GivenAnswers = Object.fromEntries(Object.entries(full).filter(([id]) => id !== 'local-authority'));
const details: MarkDetails = {
  day: '2026-03-01',
  time: '9',
  way: 'telephone',
  role: 'duty-worker',
  reference: 'AB_1',
};

const allTold = bothTold.map((entry) => ({ ...entry, told: chosenOptions(answersOf(full)) }) as LogEntry);

/** The cases in which the screens that belong to them are drawn. Each adds something that earlier ones lack. */
export const chosenCases: readonly Chosen[] = [
  { answers: full, besides: true },
  { answers: { need: 'concern' } },
  {
    answers: { ...withoutArea, ...notSure, ...calm, 'looked-after': 'no', 'extremism-signs': ['not-known'] },
    log: all('made', ['social-services']),
  },
  { answers: { ...full, 'local-authority': 'elsewhere-in-uk' }, log: all('made', ['police']) },
  { answers: { ...full, ...calm, 'local-authority': 'outside-uk' }, log: all('made', ['police']) },
  { answers: { ...full, ...calm, 'local-authority': 'elsewhere-in-uk' }, log: bothTold },
  { answers: { ...full, 'local-authority': 'not-known' }, log: afterBoth(said('handled', 'police')) },
  { answers: full, log: afterBoth(said('handled', 'social-services')) },
  { answers: full, log: afterBoth(said('left', 'police')) },
  { answers: full, log: afterBoth(said('left', 'social-services')) },
  {
    answers: { ...full, 'immediate-danger': 'over' },
    log: afterBoth(said('handled', 'police'), all('corrected', ['police'])),
  },
  { answers: full, log: afterBoth(all('made')), besides: true },
  { answers: { ...full, ...noRisk, 'violent-extremism': 'yes' }, log: afterBoth(all('tried')) },
  { answers: { ...full, 'local-authority': 'gwynedd' }, log: all('tried', taskIds) },
  { answers: { ...full, ...calm }, log: all('tried', ['social-services']) },
  { answers: full, log: afterBoth(all('made'), all('corrected', ['police', 'social-services'])) },
  { answers: inDoubt, log: afterBoth(said('left', 'police')) },
  { answers: { ...inDoubt, ...calm, 'looked-after': 'not-sure' }, log: bothTold },
  { answers: full, log: all('made', [...taskIds].reverse()) },
  {
    answers: full,
    changed: { sharing: '2026-03-02T09:00' },
    log: taskIds.map((task) => marked(task, { do: 'made' }, details)),
  },
  { answers: { ...full, 'already-reported': [...lastFour] } },
  { answers: bothBefore },
  { answers: bothBefore, log: [marked('police', { do: 'told-more' })] },
  { answers: offline },
  { answers: { ...offline, 'local-authority': 'cardiff' }, log: all('made', ['social-services']) },
  {
    answers: {
      ...full,
      'local-authority': 'conwy',
      harm: ['extremist-content', 'extortion', 'abuse-to-create-images', 'secret-contact', 'sexual-images-exchanged'],
      'evidence-location': ['computer', 'with-me-on-paper', 'with-me-electronic'],
      'evidence-handled': ['not-known'],
    },
    log: bothTold,
  },
  { answers: { ...full, 'evidence-location': ['with-me-on-paper'], 'evidence-handled': ['deleted'] } },
  { answers: { ...online, 'immediate-danger': 'now', 'called-999': 'not-called' } },
  { answers: { ...online, 'immediate-danger': 'over' } },
  { answers: { ...online, harm: ['not-sure'], 'violent-extremism': 'yes' }, log: bothTold },
  { answers: { ...online, harm: ['not-sure'] }, log: bothTold },
  { answers: { ...full, ...noRisk, 'called-999': 'called-police', 'local-authority': 'conwy' } },
  { answers: { ...calm, need: 'online-safety-advice' } },
  { answers: { 'immediate-danger': 'now', need: 'professional-conduct' }, log: all('made', ['police']) },
  { answers: { ...calm, need: 'professional-conduct' } },
  { answers: { ...calm, need: 'online-safety-advice' }, referred: true },
  // Follow-ups, to do and done; then news, and an earlier call without a record of what was told.
  { answers: allFollows, log: afterBoth(all('made')) },
  { answers: allFollows, log: afterBoth(all('made'), done) },
  { answers: full, log: [...untold, marked('police', { do: 'told-more' })] },
  { answers: { ...full, ...calm }, log: [...untold, ...all('made', ['prevent-spoc'])] },
  { answers: full, log: allTold },
  { answers: { ...full, 'local-authority': 'powys' }, log: allTold },
  { answers: full, madeUp: true },
  {
    answers: { ...full, 'local-authority': 'conwy' },
    log: bothTold,
    on: new Date(2035, 0, 1),
    besides: true,
  },
  // A day on which no check was due yet.
  { answers: { ...full, 'local-authority': 'isle-of-anglesey' }, on: new Date(2010, 0, 1), besides: true },
];

const today = new Date(2026, 2, 4, 9, 5);

/** Returns a case on a screen, not kept; undefined if the screen is not part of it, or hardly depends on it. */
export function sessionOn(screen: ScreenId, chosen: Chosen): Session | undefined {
  const { answers, log = [], changed = {}, madeUp, besides, referred, on = today } = chosen;
  if (isSidePage(screen) && !besides) return undefined;
  const given = answersOf(answers);
  const marked = currentMarks(log, toldIn(given));
  const context = { ...emptyCase, answers: given, ...marked, place: referred ? 'need' : screen, reached: screenIds };
  const store = openCase({ context, ...noExtras, changed, hidden: screen === 'notes' }, () => on);
  if (referred) store.referNow();
  const view = store.view();
  if (view.screen !== screen) return undefined;
  return { ...store, view, back: () => undefined, madeUp: madeUp === true, addressOf };
}
