import type { Case } from '../search/case';
import { more, planOf, rules } from '../subject/rules';
import { isConcern, isDanger, isFlagged, isOnlineConcern } from '../terms/meaning';
import { areBothMade, isCalledFor, isDuty, isEitherMade, isMade, readsOf, settles, statusOf } from '../terms/plan';
import { afterBoth, markActions, type Task } from '../terms/tasks';
import { type Check, every } from './check';

/** Before both were told. */
const when = (said: Case): boolean => !areBothMade(said);

/** P1: CEOP, the IWF and the site are never open or markable as made before Social Services and the Police are made. */
export const order: readonly Check[] = afterBoth.flatMap((task) => [
  every(
    'open-before-both',
    { task },
    (said) => !rules.planned(said, task) || !['to-do', 'tried'].includes(rules.status(said, task)),
    { when },
  ),
  every('marked-before-both', { task }, (said) => !rules.takes(said, task, 'made'), { when }),
]);

const task = 'prevent-spoc';
const isExtremism = (said: Case): boolean => isFlagged(said, 'violent-extremism');
/** Before either was told. */
const isFirst = (said: Case): boolean => !isEitherMade(said);

/** P2: flagged violent extremism alone makes Prevent/Channel a duty, after either call; the case waits for it. */
export const spoc: readonly Check[] = [
  every('spoc-no-duty', {}, (said) => rules.duty(said, task), { when: isExtremism }),
  every('spoc-reads-unlike', {}, (said) => rules.reads(said, task) === readsOf(said, task), { when: isExtremism }),
  every('spoc-needless', {}, (said) => !rules.duty(said, task), { when: (said) => !isExtremism(said) }),
  every(
    'spoc-open-first',
    {},
    (said) => !rules.planned(said, task) || !['to-do', 'tried'].includes(rules.status(said, task)),
    { when: isFirst },
  ),
  every('spoc-marked-first', {}, (said) => !rules.takes(said, task, 'made'), { when: isFirst }),
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
  every(
    'not-open-at-once',
    { task: 'social-services' },
    (said) => open.includes(rules.status(said, 'social-services')),
    { when: isConcern },
  ),
  every('not-open-at-once', { task: 'police' }, (said) => open.includes(rules.status(said, 'police')), {
    when: isConcern,
  }),
  every('no-duty', { task: 'social-services' }, (said) => rules.duty(said, 'social-services'), { when: isConcern }),
  every('no-duty', { task: 'police' }, (said) => rules.duty(said, 'police'), { when: mustRingPolice }),
];

const isOffered = (said: Case, task: Task): boolean => isCalledFor(said, task) || isMade(said, task);

/** P7: an option is offered exactly if the answers call for it or it was made, and is never a duty. */
export const offers: readonly Check[] = afterBoth.flatMap((task) => [
  every('not-offered', { task }, (said) => rules.planned(said, task), { when: (said) => isOffered(said, task) }),
  every('offered-needless', { task }, (said) => !rules.planned(said, task), { when: (said) => !isOffered(said, task) }),
  every('offer-is-duty', { task }, (said) => !rules.duty(said, task)),
]);

/** The marks that say that others make it, or asked to leave it. */
const toOthers = markActions.filter((action) => action.includes(':'));

const isDue = (said: Case, task: Task): boolean => isDuty(said, task) && !isMade(said, task);

/** P16: Social Services and the Police are settled only by made. */
export const settled: readonly Check[] = (['social-services', 'police'] as const).flatMap((task) => [
  every('settled-unmade', { task }, (said) => !settles(rules.status(said, task)), {
    when: (said) => !isMade(said, task),
  }),
  every('left-to-others', { task }, (said) => !toOthers.some((action) => rules.takes(said, task, action))),
  ...[rules.complete, more.callsMade, rules.allDone].map((isSo) =>
    every('complete-without', { task }, (said) => !isSo(said), { when: (said) => isDue(said, task) }),
  ),
  every('not-outstanding', { task }, (said) => rules.left(said, task), { when: (said) => isDue(said, task) }),
]);
