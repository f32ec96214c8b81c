import type { Case } from '../search/case';
import * as rules from '../subject/rules';
import { doNots, dos } from '../terms/advice';
import { forms } from '../terms/meaning';
import { questionIds } from '../terms/questions';
import { risks, walk } from '../terms/screens';
import { bodies, followUpIds, markActions, type Task, taskIds } from '../terms/tasks';
import { everyFact } from '../terms/told';

/** Rules of the file that the app is asked of together: which of them it says are so. `seen`: where it is not asked of every case. */
export interface Compared {
  readonly names: readonly string[];
  readonly isSo: (said: Case) => (name: string) => boolean;
  readonly seen?: (said: Case) => Case;
}

const one = (name: string, found: (said: Case) => boolean): Compared => ({
  names: [name],
  isSo: (said) => {
    const is = found(said);
    return () => is;
  },
});
/** Of which exactly one is so: the one that the app names. */
const oneOf = (of: string, ids: readonly string[], found: (said: Case) => string): Compared => ({
  names: ids.map((id) => `${of} ${id}`),
  isSo: (said) => {
    const id = found(said);
    return (name) => name === `${of} ${id}`;
  },
});

const riskStatuses = ['implied', 'flagged', 'clear', 'unanswered'];
const statuses = ['made-early', 'made', 'handled', 'left', 'locked', 'tried', 'to-do'];
const dangers = ['none', 'live-untold', 'live-told', 'past-untold', 'past-told'];

const ofTask = (task: Task): readonly Compared[] => [
  one(`planned ${task}`, (said) => rules.plans(said, task)),
  one(`duty ${task}`, (said) => rules.isDuty(said, task)),
  oneOf(`status ${task}`, statuses, (said) => rules.statusOf(said, task)),
  one(`opens ${task}`, (said) => rules.isOpenNow(said, task)),
  oneOf(`by ${task}`, bodies, (said) => rules.whoSaid(said, task) ?? 'nobody'),
  ...markActions.map((action) => one(`takes ${task} ${action}`, (said) => rules.takesMark(said, task, action))),
  one(`left ${task}`, (said) => rules.isDutyLeft(said, task)),
];

const withNothingNew = (said: Case): Case => said.withAllTold();
const withNothingToFollow = (said: Case): Case =>
  followUpIds.reduce((other, id) => other.with(`mark ${id}`, () => ['done'], 'done'), withNothingNew(said));
// To compare them with each thing that can be new, or is to follow, would part too many cases: of those they are denied, below.
const complete: Compared = { ...one('complete', rules.isComplete), seen: withNothingNew };
const allDone: Compared = { ...one('all-done', rules.isAllDone), seen: withNothingToFollow };

/** What is so of no case in which one of these rules is. */
export interface Denied {
  readonly where: readonly string[];
  readonly never: readonly Compared[];
}
/** Where they are not compared they are not so. (That nothing is all done while something is new is left to the random cases.) */
export const denied: readonly Denied[] = [
  { where: bodies.map((body) => `any-news ${body}`), never: [complete] },
  { where: followUpIds.map((id) => `to-follow ${id}`), never: [allDone] },
];

/** Every rule of the file that a promise names, and what the app says of it. */
export const compared: readonly Compared[] = [
  ...questionIds.flatMap((id) => [
    one(`asked ${id}`, (said) => rules.asksFor(said, id)),
    one(`outstanding ${id}`, (said) => rules.isOutstanding(said, id)),
  ]),
  ...walk.map((screen) => one(`on-path ${screen}`, (said) => rules.isOnPath(said, screen))),
  ...forms.map((form) => one(`form ${form}`, (said) => rules.hasForm(said, form))),
  ...risks.map((risk) => oneOf(`risk ${risk}`, riskStatuses, (said) => rules.riskOf(said, risk))),
  ...[...doNots, ...dos].map((id) => one(`advice ${id}`, (said) => rules.advises(said, id))),
  ...taskIds.flatMap(ofTask),
  one('first social-services', (said) => rules.planOf(said)[0] === 'social-services'),
  one('second police', (said) => rules.planOf(said)[1] === 'police'),
  ...bodies.flatMap((body) => [
    ...everyFact.map((fact) => one(`news ${body} ${fact}`, (said) => rules.isNews(said, body, fact))),
    one(`any-news ${body}`, (said) => rules.hasNews(said, body)),
  ]),
  oneOf('danger', dangers, rules.dangerOf),
  one('danger untold', rules.warnsOfDanger),
  ...followUpIds.flatMap((id) => [
    one(`to-follow ${id}`, (said) => rules.isToFollow(said, id)),
    ...(['done', 'corrected'] as const).map((action) =>
      one(`takes ${id} ${action}`, (said) => rules.takesFollowUp(said, id, action)),
    ),
  ]),
  complete,
  allDone,
];
