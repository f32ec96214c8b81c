import type { Case } from '../search/case';
import { gaps } from '../search/chosen-cases';
import { waysPlanned } from '../search/ways';
import * as chart from '../subject/chart';
import { languages, pageOf } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern } from '../terms/meaning';
import { isMade, isPlanned, mayBeMade, statusOf } from '../terms/plan';
import { questionIds, questions } from '../terms/questions';
import { type Screen, screens } from '../terms/screens';
import { bodies, othersMayMakeIt, type Task, taskIds } from '../terms/tasks';
import { type Check, each, every, exactly, sameAs } from './check';
import { marking } from './marking';

/** Whether every mark, and what was told, is as it was. */
const isMarkedAlike = (one: chart.Chart, other: chart.Chart): boolean =>
  chart.marksOf(one) === chart.marksOf(other) && chart.toldOf(one) === chart.toldOf(other);

/** A lost address leads to each place to which it can lead. */
const keepsMarksWhenLost = (screen: Screen): Check =>
  each('marks-lost', { screen, event: 'lost' }, gaps, (said) => {
    const before = chart.reachedAt(screen, said);
    return isMarkedAlike(before, chart.after(before, chart.lost));
  });

/** What a person does that is no mark leaves every mark, and what was told, as it was. */
const keepsMarks = (screen: Screen): readonly Check[] =>
  [
    chart.goOn,
    chart.referNow,
    chart.hide,
    chart.carryOn,
    ...questionIds.map((question) => chart.answer(question, [questions[question][0]])),
    ...(['referrals', 'record'].includes(screen) ? questionIds.map(chart.change) : []),
  ].map((event) =>
    every('marks-lost', { screen, event: event.type }, (said) => {
      // What is new decides only where Continue leads.
      const before = chart.reachedAt(screen, event === chart.goOn ? said.withAllTold() : said);
      return isMarkedAlike(before, chart.after(before, event));
    }),
  );

const early = taskIds.filter(othersMayMakeIt);
const isToldEarly =
  (task: Task) =>
  (said: Case): boolean =>
    isConcern(said) && statusOf(said, task) === 'made-early';

/** P12: what was made stays made until it is corrected or unsaid, is said where it was too early, and then opens nothing. */
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
  ...screens.map(keepsMarksWhenLost),
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
