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

type Narrowing = (said: Case) => Case;
const asItIs: Narrowing = (said) => said;

/** Rules of the file, and which of them are so in the app. `seen`: the narrower cases that are compared, if not all. */
interface Compared {
  readonly names: readonly string[];
  readonly isSo: (said: Case) => (name: string) => boolean;
  readonly seen?: readonly Narrowing[];
}

const one = (name: string, found: (said: Case) => boolean): Compared => ({
  names: [name],
  isSo: (said) => {
    const is = found(said);
    return () => is;
  },
});
/** Rules of which exactly one is so: the one that the app names. */
const oneOf = (of: string, ids: readonly string[], found: (said: Case) => string): Compared => ({
  names: ids.map((id) => `${of} ${id}`),
  isSo: (said) => {
    const id = found(said);
    return (name) => name === `${of} ${id}`;
  },
});

const riskStatuses = ['implied', 'flagged', 'clear', 'unanswered'];
/** The calls that can be duties. */
const duties = ['social-services', 'police', 'prevent-spoc'] as const;
const statuses = ['made-early', 'made', 'handled', 'left', 'locked', 'tried', 'to-do'];
const dangers = ['none', 'live-untold', 'live-told', 'past-untold', 'past-told'];

const ofTask = (task: Task): readonly Compared[] => [
  one(`planned ${task}`, (said) => app.plans(said, task)),
  one(`duty ${task}`, (said) => app.isDuty(said, task)),
  one(`asks ${task}`, (said) => app.isDuty(said, task) && app.readsOf(said, task) === 'ask'),
  oneOf(`status ${task}`, statuses, (said) => app.statusOf(said, task)),
  one(`opens ${task}`, (said) => app.isOpenNow(said, task)),
  oneOf(`by ${task}`, bodies, (said) => app.whoSaid(said, task) ?? 'nobody'),
  ...markActions.map((action) => one(`takes ${task} ${action}`, (said) => app.takesMark(said, task, action))),
  one(`left ${task}`, (said) => app.isDutyLeft(said, task)),
];

// To compare `complete` and `all-done` in every case would split too many. They are compared where nothing is new and
// at most one call is not made. That they are so in no case in which something is left, new or to follow is what P2, P16,
// P17 and P19 say of the app in every case, and what the solver is asked about the file. The rest is left to random cases.
const nothingLeftBut =
  (task: Task): Narrowing =>
  (said) =>
    duties
      .filter((other) => other !== task)
      .reduce((changed, other) => changed.with(`mark ${other}`, () => ['made'], 'made'), said.withAllTold());
const everyDone: Narrowing = (said) =>
  followUpIds.reduce((changed, id) => changed.with(`mark ${id}`, () => ['done'], 'done'), said);

const complete: Compared = { ...one('complete', app.isComplete), seen: duties.map(nothingLeftBut) };
const allDone: Compared = {
  ...one('all-done', app.isAllDone),
  seen: duties.map((task) => (said) => everyDone(nothingLeftBut(task)(said))),
};

/** Every rule of the file that a promise names, and what the app says about it. */
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

/** Whether the terms of the file agree with the app about these rules. */
function agree({ names, isSo }: Compared, said: Case, wanted: ReturnType<typeof valuesOf>): boolean {
  const found = isSo(said);
  return names.every((name) => found(name) === wanted(rule(name)));
}

/**
 * The file and the app agree on every possible case, rule by rule, but for what is said above of `complete` and
 * `all-done`. The file is printed from these very terms, so this compares the file. If they differ, a solver's findings
 * about the file do not hold for the app.
 */
export const agreement: readonly Check[] = [
  ...compared.flatMap((one) =>
    (one.seen ?? [asItIs]).map((seen) =>
      every('solver-unlike', { rules: one.names.join(', ') }, (said) =>
        agree(one, seen(said), valuesOf(rules, seen(said))),
      ),
    ),
  ),
];

/** Returns the rules on which they differ for one case; none if they agree. */
export function rulesThatDiffer(said: Case): readonly string[] {
  const wanted = valuesOf(rules, said);
  return compared.filter((one) => !agree(one, said, wanted)).flatMap(({ names }) => names);
}
