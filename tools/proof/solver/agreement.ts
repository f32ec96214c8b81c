import { type Check, every } from '../promises/check';
import type { Case } from '../search/case';
import * as app from '../subject/rules';
import { doNots, dos } from '../terms/evidence';
import { forms } from '../terms/meaning';
import { questionIds } from '../terms/questions';
import { risks, walk } from '../terms/screens';
import { bodies, followUpIds, markActions, type Task, taskIds } from '../terms/tasks';
import { everyFact } from '../terms/told';
import { rules } from './rules/all';
import { rule } from './term';
import { valuesOf } from './value';

/** Rules of the file that the app is asked of together: which of them it says are so. `seen`: where it is not asked of every case. */
interface Compared {
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
  one(`planned ${task}`, (said) => app.plans(said, task)),
  one(`duty ${task}`, (said) => app.isDuty(said, task)),
  oneOf(`status ${task}`, statuses, (said) => app.statusOf(said, task)),
  one(`opens ${task}`, (said) => app.isOpenNow(said, task)),
  oneOf(`by ${task}`, bodies, (said) => app.whoSaid(said, task) ?? 'nobody'),
  ...markActions.map((action) => one(`takes ${task} ${action}`, (said) => app.takesMark(said, task, action))),
  one(`left ${task}`, (said) => app.isDutyLeft(said, task)),
];

const withNothingNew = (said: Case): Case => said.withAllTold();
const withNothingToFollow = (said: Case): Case =>
  followUpIds.reduce((other, id) => other.with(`mark ${id}`, () => ['done'], 'done'), withNothingNew(said));
// To compare them with each thing that can be new, or is to follow, would part too many cases: of those they are denied, below.
const complete: Compared = { ...one('complete', app.isComplete), seen: withNothingNew };
const allDone: Compared = { ...one('all-done', app.isAllDone), seen: withNothingToFollow };

/** What is so of no case in which one of these rules is. */
interface Denied {
  readonly where: readonly string[];
  readonly never: readonly Compared[];
}
/** Where they are not compared they are not so. (That nothing is all done while something is new is left to the random cases.) */
const denied: readonly Denied[] = [
  { where: bodies.map((body) => `any-news ${body}`), never: [complete] },
  { where: followUpIds.map((id) => `to-follow ${id}`), never: [allDone] },
];

/** Every rule of the file that a promise names, and what the app says of it. */
export const compared: readonly Compared[] = [
  ...questionIds.flatMap((id) => [
    one(`asked ${id}`, (said) => app.asksFor(said, id)),
    one(`outstanding ${id}`, (said) => app.isOutstanding(said, id)),
  ]),
  ...walk.map((screen) => one(`on-path ${screen}`, (said) => app.isOnPath(said, screen))),
  ...forms.map((form) => one(`form ${form}`, (said) => app.hasForm(said, form))),
  ...risks.map((risk) => oneOf(`risk ${risk}`, riskStatuses, (said) => app.riskOf(said, risk))),
  ...[...doNots, ...dos].map((id) => one(`advice ${id}`, (said) => app.advises(said, id))),
  ...taskIds.flatMap(ofTask),
  one('first social-services', (said) => app.planOf(said)[0] === 'social-services'),
  one('second police', (said) => app.planOf(said)[1] === 'police'),
  ...bodies.flatMap((body) => [
    ...everyFact.map((fact) => one(`news ${body} ${fact}`, (said) => app.isNews(said, body, fact))),
    one(`any-news ${body}`, (said) => app.hasNews(said, body)),
  ]),
  oneOf('danger', dangers, app.dangerOf),
  one('danger untold', app.warnsOfDanger),
  ...followUpIds.flatMap((id) => [
    one(`to-follow ${id}`, (said) => app.isToFollow(said, id)),
    ...(['done', 'corrected'] as const).map((action) =>
      one(`takes ${id} ${action}`, (said) => app.takesFollowUp(said, id, action)),
    ),
  ]),
  complete,
  allDone,
];

/** Whether the terms of the file say the same of these rules as the app does. */
function agree({ names, isSo }: Compared, said: Case, wanted: ReturnType<typeof valuesOf>): boolean {
  const found = isSo(said);
  return names.every((name) => found(name) === wanted(rule(name)));
}

/** Whether the file or the app says that one of these rules is so. */
const isEverSo = ({ names, isSo }: Compared, said: Case, wanted: ReturnType<typeof valuesOf>): boolean =>
  names.some((name) => isSo(said)(name) || wanted(rule(name)));

/**
 * That the file and the app say the same of every case there can be, rule by rule. The file is printed from these very terms, so it is
 * the file that is compared. Where they differ, what a solver finds of the file is not said of the app.
 */
export const agreement: readonly Check[] = [
  ...compared.map((one) =>
    every('solver-unlike', { rules: one.names.join(', ') }, (said) => {
      const seen = one.seen?.(said) ?? said;
      return agree(one, seen, valuesOf(rules, seen));
    }),
  ),
  ...denied.map(({ where, never }) =>
    every('solver-unlike', { rules: never.flatMap(({ names }) => names).join(', ') }, (said) => {
      const wanted = valuesOf(rules, said);
      return !where.some((name) => wanted(rule(name))) || !never.some((one) => isEverSo(one, said, wanted));
    }),
  ),
];

/** The rules of which they do not say the same of one case; none where they agree in everything. */
export function partedIn(said: Case): readonly string[] {
  const wanted = valuesOf(rules, said);
  return compared.filter((one) => !agree(one, said, wanted)).flatMap(({ names }) => names);
}
