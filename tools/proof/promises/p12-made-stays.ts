import { waysPlanned } from '../search/ways';
import * as chart from '../subject/chart';
import { more, rules } from '../subject/rules';
import { hasText } from '../subject/words';
import { mayMark } from '../terms/marking';
import { isConcern } from '../terms/meaning';
import { isMade, isPlanned, mayBeMade, statusOf } from '../terms/plan';
import { questionIds, questions } from '../terms/questions';
import { type Screen, screens } from '../terms/screens';
import { bodies, type MarkAction, markActions, othersMayMakeIt, type Task, taskIds } from '../terms/tasks';
import { type Check, every, exactly, onPages } from './check';

/** A mark can be set exactly if it may. */
const allowedAlike = (action: MarkAction, task: Task, screen: Screen, allows: typeof rules.takes): Check =>
  exactly('mark-unlike', { action, task, screen }, allows, mayMark, task, action);

/** The chart takes a mark exactly if it may, on the task list and the task’s page. The searches try all other screens. */
const marking: readonly Check[] = taskIds.flatMap((task) =>
  markActions.flatMap((action) => [
    allowedAlike(action, task, 'referrals', rules.takes),
    ...(['referrals', `referrals/${task}`] as const).map((screen) =>
      allowedAlike(action, task, screen, (said) =>
        chart.allows(chart.reachedAt(screen, said), chart.mark(action, task)),
      ),
    ),
  ]),
);

const quiet = [
  chart.goOn,
  chart.referNow,
  chart.hide,
  chart.carryOn,
  // Whom else an answer names as told changes what was told: the search of the chart tries that.
  ...questionIds.filter((id) => id !== 'already-reported').map((id) => chart.answer(id, [questions[id][0]])),
];
/** Any action that is not a mark leaves every mark, and what was told, as it was. */
const keepsMarks = (screen: Screen): readonly Check[] =>
  quiet.map((event) =>
    every('marks-lost', { screen, event: event.type }, (said) => {
      // News only decides where Continue leads.
      const before = chart.reachedAt(screen, event === chart.goOn ? said.withAllTold() : said);
      const after = chart.after(before, event);
      return chart.marksOf(before) === chart.marksOf(after) && chart.toldOf(before) === chart.toldOf(after);
    }),
  );

/** P12: what was made stays made until corrected or unsaid; if it was too early, this is said, and it opens nothing. */
export const madeStays: readonly Check[] = [
  ...taskIds.flatMap((task) => [
    every('made-not-planned', { task }, (said) => rules.planned(said, task), { when: (said) => isMade(said, task) }),
    every('status-unlike', { task }, (said) => rules.status(said, task) === statusOf(said, task), {
      when: (said) => isPlanned(said, task),
    }),
    exactly('opens-unlike', { task }, rules.opens, mayBeMade, task),
    ...bodies.map((other) =>
      exactly(
        'lock-named-unlike',
        { task, other: `task ${other}` },
        (said) => more.waitsFor(said, task).includes(other),
        (said) => statusOf(said, task) === 'locked' && !isMade(said, other),
      ),
    ),
  ]),
  ...marking,
  ...screens.flatMap(keepsMarks),
  ...taskIds
    .filter(othersMayMakeIt)
    .flatMap((task) =>
      onPages(
        'early-unsaid',
        ['record', 'referrals/social-services', 'referrals/police'],
        waysPlanned[task],
        (html, _, { language }) => hasText(html, language, `tasks:early/${task}`),
        { about: { task }, where: (said) => isConcern(said) && statusOf(said, task) === 'made-early' },
      ),
    ),
];
