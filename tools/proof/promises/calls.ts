import type { Case } from '../search/case';
import { waysPlanned } from '../search/ways';
import * as chart from '../subject/chart';
import { more, planOf, rules } from '../subject/rules';
import { hasText } from '../subject/words';
import { mayMark } from '../terms/marking';
import { isConcern, isDanger, isFlagged, isOnlineConcern } from '../terms/meaning';
import {
  areBothMade,
  isCalledFor,
  isDuty,
  isEitherMade,
  isInDoubt,
  isMade,
  isPlanned,
  readsOf,
  settledBy,
  settles,
  statusOf,
} from '../terms/plan';
import { questionIds, questions } from '../terms/questions';
import { type Screen, screens } from '../terms/screens';
import {
  afterBoth,
  bodies,
  type Body,
  type Mark,
  type MarkAction,
  markActions,
  othersMayMakeIt,
  type Task,
  taskIds,
} from '../terms/tasks';
import { type Check, every, exactly } from './check';
import { onPages } from './on-pages';

/** A task is neither open nor markable as made before somebody was told. */
const notBefore = (who: 'both' | 'either', task: Task, when: (said: Case) => boolean): readonly Check[] => [
  every(
    `open-before-${who}`,
    { task },
    (said) => !rules.planned(said, task) || !['to-do', 'tried'].includes(rules.status(said, task)),
    { when },
  ),
  every(`marked-before-${who}`, { task }, (said) => !rules.takes(said, task, 'made'), { when }),
];

/** P1: CEOP, the IWF and the site are never open or markable as made before Social Services and the Police are made. */
export const order: readonly Check[] = afterBoth.flatMap((task) =>
  notBefore('both', task, (said) => !areBothMade(said)),
);

const task = 'prevent-spoc';
const isExtremism = (said: Case): boolean => isFlagged(said, 'violent-extremism');

/** P2: flagged violent extremism alone makes Prevent/Channel a duty, after either call; the case waits for it. */
export const spoc: readonly Check[] = [
  exactly('spoc-duty-unlike', {}, (said) => rules.duty(said, task), isExtremism),
  every('spoc-reads-unlike', {}, (said) => rules.reads(said, task) === readsOf(said, task), { when: isExtremism }),
  ...notBefore('either', task, (said) => !isEitherMade(said)),
  ...[rules.complete, rules.allDone].map((isSo) =>
    every('complete-without-spoc', {}, (said) => !isSo(said), {
      when: (said) => isExtremism(said) && !settles(statusOf(said, task)),
    }),
  ),
];

const mustRingPolice = (said: Case): boolean => isOnlineConcern(said) || (isConcern(said) && isDanger(said));
const open = ['to-do', 'tried', 'made'];

/** P3: Social Services first and the Police second in the plan of every concern, both open from the start. */
export const first: readonly Check[] = [
  every('not-first', {}, (said) => planOf(said).join().startsWith('social-services,police'), { when: isConcern }),
  ...bodies.flatMap((task) => [
    every('not-open-at-once', { task }, (said) => open.includes(rules.status(said, task)), { when: isConcern }),
    every('no-duty', { task }, (said) => rules.duty(said, task), {
      when: task === 'police' ? mustRingPolice : isConcern,
    }),
  ]),
];

const isOffered = (said: Case, task: Task): boolean => isCalledFor(said, task) || isMade(said, task);

/** P7: an option is offered exactly if the answers call for it or it was made, and is never a duty. */
export const offers: readonly Check[] = afterBoth.flatMap((task) => [
  exactly('offered-unlike', { task }, rules.planned, isOffered, task),
  every('offer-is-duty', { task }, (said) => !rules.duty(said, task)),
]);

/** The marks that say that others make it, or asked to leave it. */
const toOthers = markActions.filter((action) => action.includes(':'));

const isDue = (said: Case, task: Task): boolean => isDuty(said, task) && !isMade(said, task);

/** P16: Social Services and the Police are settled only by made. */
export const settled: readonly Check[] = bodies.flatMap((task) => [
  every('settled-unmade', { task }, (said) => !settles(rules.status(said, task)), {
    when: (said) => !isMade(said, task),
  }),
  every('left-to-others', { task }, (said) => !toOthers.some((action) => rules.takes(said, task, action))),
  ...[rules.complete, more.callsMade, rules.allDone].map((isSo) =>
    every('complete-without', { task }, (said) => !isSo(said), { when: (said) => isDue(said, task) }),
  ),
]);

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
  ...taskIds.map((task) =>
    every('status-unlike', { task }, (said) => rules.status(said, task) === statusOf(said, task), {
      when: (said) => isPlanned(said, task),
    }),
  ),
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

const withoutMark = (said: Case, by: Body): Case => said.with(`mark ${by}`, () => [], 'none');

/** Once that body's own mark goes, and no answer says that it was told, the task is to be done again. */
const goesWith = (task: Task, action: Mark, by: Body): Check =>
  every(
    'word-outlives-mark',
    { task, other: `task ${by}` },
    (said) => {
      const without = withoutMark(said, by);
      const isSettled = rules.planned(without, task) && ['handled', 'left'].includes(rules.status(without, task));
      return !isSettled && (!isDuty(without, task) || rules.left(without, task));
    },
    { when: (said) => !isMade(said, task) && said.isMarked(task, action) && !isMade(withoutMark(said, by), by) },
  );

/**
 * P18: a task is settled by others only by the word of a body that was told, and is to be done again if their own mark
 * goes; violent extremism that is identified is never left. P20 reads whose word it is.
 */
export const whoSaid: readonly Check[] = [
  ...taskIds.map((task) => exactly('said-by-other', { task }, rules.by, settledBy, task)),
  ...taskIds
    .filter(othersMayMakeIt)
    .flatMap((task) =>
      bodies.flatMap((by) =>
        ([`handled:${by}`, `left:${by}`] as const).flatMap((action) => [
          goesWith(task, action, by),
          allowedAlike(action, task, 'referrals', rules.takes),
        ]),
      ),
    ),
  every('prevent-left', {}, (said) => !rules.planned(said, task) || rules.status(said, task) !== 'left', {
    when: (said) => !isInDoubt(said, task),
  }),
];
