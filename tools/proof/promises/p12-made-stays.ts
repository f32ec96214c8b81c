import type { Case } from '../search/case';
import { casesByFirstUnanswered } from '../search/chosen-cases';
import { waysMarked, waysPlanned } from '../search/ways';
import * as chart from '../subject/chart';
import { languages, pageOf } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { mayMark } from '../terms/marking';
import { isConcern } from '../terms/meaning';
import { isMade, isPlanned, mayBeMade, statusOf } from '../terms/plan';
import { questionIds, questions } from '../terms/questions';
import { type Screen, screens } from '../terms/screens';
import { bodies, type MarkAction, markActions, othersMayMakeIt, type Task, taskIds } from '../terms/tasks';
import { type Check, each, every, exactly, sameAs } from './check';

type Marks = Readonly<Partial<Record<Task, string>>>;
const marksIn = (at: chart.Chart): Marks =>
  Object.fromEntries(taskIds.flatMap((id) => (chart.marksOf(at)[id] ?? []).map((mark) => [id, mark])));
/** Returns the marks that there should be after an action. */
const wantedMarks = (said: Case, action: MarkAction, task: Task): Marks => {
  const now = said.given(`mark ${task}`)[0];
  const isKept = action === 'told-more' || (action === 'tried' && now === 'made');
  const own = action === 'corrected' ? undefined : isKept ? now : action;
  return Object.fromEntries(
    taskIds.map((id) => [id, id === task && mayMark(said, task, action) ? own : said.given(`mark ${id}`)[0]]),
  );
};

/** A mark changes its own task if allowed, and nothing else. */
const changesOnly = (screen: Screen, action: MarkAction, task: Task): Check =>
  each('mark-changes-more', { action, task, screen }, waysMarked(task), (said) => {
    const found = marksIn(chart.after(chart.reachedAt(screen, said), chart.mark(action, task)));
    const wanted = wantedMarks(said, action, task);
    return taskIds.every((id) => found[id] === wanted[id]);
  });

type Allows = (said: Case) => boolean;
/** A mark can be set exactly if it may: by the rules, and by the chart on a screen. */
const allowedAlike = (action: MarkAction, task: Task, screen: Screen, allows: Allows): Check =>
  exactly(['mark-missing', 'mark-needless'], { action, task, screen }, allows, (said) => mayMark(said, task, action));

/** Every mark on every task, on the task list and on the task's own page. */
const marking: readonly Check[] = taskIds.flatMap((task) =>
  markActions.flatMap((action) => [
    allowedAlike(action, task, 'referrals', (said) => rules.takesMark(said, task, action)),
    ...(['referrals', `referrals/${task}`] as const).flatMap((screen) => [
      changesOnly(screen, action, task),
      allowedAlike(action, task, screen, (said) =>
        chart.allows(chart.reachedAt(screen, said), chart.mark(action, task)),
      ),
    ]),
  ]),
);

/** Whether every mark, and what was told, is the same. */
const isMarkedAlike = (one: chart.Chart, other: chart.Chart): boolean =>
  chart.marksOf(one) === chart.marksOf(other) && chart.toldOf(one) === chart.toldOf(other);

/** A lost address keeps all marks, wherever it leads, and so does whom else to have told, which P17 looks at. */
const keepsMarksElsewhere = (screen: Screen): readonly Check[] =>
  [chart.lost, chart.answer('already-reported', ['social-services'])].map((event) =>
    each('marks-lost', { screen, event: event.type }, casesByFirstUnanswered, (said) => {
      const before = chart.reachedAt(screen, said);
      return chart.marksOf(before) === chart.marksOf(chart.after(before, event));
    }),
  );

/** Any action that is not a mark leaves every mark, and what was told, as it was. */
const keepsMarks = (screen: Screen): readonly Check[] =>
  [
    chart.goOn,
    chart.referNow,
    chart.hide,
    chart.carryOn,
    ...questionIds
      .filter((question) => question !== 'already-reported')
      .map((question) => chart.answer(question, [questions[question][0]])),
    ...(['referrals', 'record'].includes(screen) ? questionIds.map(chart.change) : []),
  ].map((event) =>
    every('marks-lost', { screen, event: event.type }, (said) => {
      // News only decides where Continue leads.
      const before = chart.reachedAt(screen, event === chart.goOn ? said.withAllTold() : said);
      return isMarkedAlike(before, chart.after(before, event));
    }),
  );

const early = taskIds.filter(othersMayMakeIt);
const isToldEarly =
  (task: Task) =>
  (said: Case): boolean =>
    isConcern(said) && statusOf(said, task) === 'made-early';

/** P12: what was made stays made until corrected or unsaid; if it was too early, this is said, and it opens nothing. */
export const madeStays: readonly Check[] = [
  ...taskIds.flatMap((task) => [
    every('made-not-planned', { task }, (said) => rules.plans(said, task), { when: (said) => isMade(said, task) }),
    sameAs(
      'status-unlike',
      { task },
      {
        kind: 'status',
        found: (said) => rules.statusOf(said, task),
        wanted: (said) => statusOf(said, task),
      },
      { when: (said) => isPlanned(said, task) },
    ),
    exactly(
      ['not-opened', 'opened-too-soon'],
      { task },
      (said) => rules.isOpenNow(said, task),
      (said) => mayBeMade(said, task),
    ),
    ...bodies.map((other) =>
      exactly(
        ['lock-unnamed', 'lock-misnamed'],
        { task, other: `task ${other}` },
        (said) => rules.waitsFor(said, task).includes(other),
        (said) => statusOf(said, task) === 'locked' && !isMade(said, other),
      ),
    ),
  ]),
  ...marking,
  ...screens.flatMap(keepsMarks),
  ...screens.flatMap(keepsMarksElsewhere),
  ...languages.flatMap((language) =>
    early.flatMap((task) =>
      (['record', 'referrals/social-services', 'referrals/police'] as const).map((screen) =>
        each(
          'early-unsaid',
          { language, task, screen },
          waysPlanned[task],
          (said) => hasText(pageOf(language, screen, said), language, `tasks:early/${task}`),
          { where: isToldEarly(task) },
        ),
      ),
    ),
  ),
];
