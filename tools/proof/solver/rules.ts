import { type Check, every } from '../promises/check';
import type { Case } from '../search/case';
import * as app from '../subject/rules';
import type { Said } from '../terms/case';
import { doNots, dos, isAdvised } from '../terms/evidence';
import { isToFollow, mayMark, mayMarkFollowUp } from '../terms/marking';
import { forms, isAsked, isIdentified } from '../terms/meaning';
import { isOnPath } from '../terms/path';
import { isDuty, isMade, isPlanned, mayBeMade, readsOf, saidBy, statuses, statusOf } from '../terms/plan';
import { questionIds } from '../terms/questions';
import { isDue } from '../terms/reach';
import { isAllDone, isComplete, isOutstanding, riskStatus, riskStatuses } from '../terms/result';
import { risks, walk } from '../terms/screens';
import { bodies, followUpIds, markActions, type Task, taskIds } from '../terms/tasks';
import { dangerOf, dangerStates, everyFact, hasNews, isDangerUntold, isNews } from '../terms/told';

/** A rule: what the app says of a case, and what the terms do, which is what the file says. */
interface Rule {
  readonly name: string;
  readonly inApp: (said: Case) => boolean | string;
  readonly means: (said: Said) => boolean | string;
  /** What it can say, unless that is whether something is so. In the file, each of these is a rule. */
  readonly results?: readonly string[] | undefined;
}
const rule = <Ids extends readonly string[]>(
  [name, ...ids]: readonly [string, ...Ids],
  inApp: (said: Case, ...ids: Ids) => boolean | string,
  means: (said: Said, ...ids: Ids) => boolean | string,
  results?: readonly string[],
): Rule => ({
  name: [name, ...ids].join(' '),
  inApp: (said) => inApp(said, ...ids),
  means: (said) => means(said, ...ids),
  results,
});

/** Whose word settles a task that was not made. */
const settledBy = (said: Said, task: Task): string =>
  (isMade(said, task) ? undefined : (saidBy(said, task, 'handled') ?? saidBy(said, task, 'left'))) ?? 'none';

const complete = rule(['complete'], app.isComplete, isComplete);
const allDone = rule(['all-done'], app.isAllDone, isAllDone);
/** The rules but for these two, which would split too many cases: see `agreement`. */
const compared: readonly Rule[] = [
  ...questionIds.flatMap((id) => [
    rule(['asked', id], app.asksFor, isAsked),
    rule(['outstanding', id], app.isOutstanding, isOutstanding),
  ]),
  ...walk.map((screen) => rule(['on-path', screen], app.isOnPath, isOnPath)),
  ...forms.map((form) => rule(['form', form], app.hasForm, isIdentified)),
  ...risks.map((risk) => rule(['risk', risk], app.riskOf, riskStatus, riskStatuses)),
  ...[...doNots, ...dos].map((id) => rule(['advice', id], app.advises, isAdvised)),
  ...taskIds.flatMap((task) => [
    rule(['planned', task], app.plans, isPlanned),
    rule(['duty', task], app.isDuty, isDuty),
    rule(['reads', task], app.readsOf, readsOf, ['must', 'ask', 'may']),
    rule(['status', task], app.statusOf, statusOf, statuses),
    rule(['by', task], app.whoSaid, settledBy, bodies),
    rule(['opens', task], app.isOpenNow, mayBeMade),
    rule(['left', task], app.isDutyLeft, isDue),
    rule(['any-news', task], app.hasNews, hasNews),
    ...markActions.map((action) => rule(['takes', task, action], app.takesMark, mayMark)),
  ]),
  ...bodies.flatMap((body) => everyFact.map((fact) => rule(['news', body, fact], app.isNews, isNews))),
  rule(['danger'], app.dangerOf, dangerOf, dangerStates),
  rule(['danger untold'], app.warnsOfDanger, isDangerUntold),
  ...followUpIds.flatMap((id) => [
    rule(['to-follow', id], app.isToFollow, isToFollow),
    ...(['done', 'corrected'] as const).map((action) =>
      rule(['takes', id, action], app.takesFollowUp, mayMarkFollowUp),
    ),
  ]),
];

/** What each rule of the file means, by name. */
export const meanings: ReadonlyMap<string, (said: Said) => boolean> = new Map(
  [...compared, complete, allDone].flatMap(({ name, means, results }) =>
    results
      ? results.map((result) => [`${name} ${result}`, (said: Said) => means(said) === result] as const)
      : [[name, (said: Said) => means(said) === true] as const],
  ),
);

const isAlike =
  ({ inApp, means }: Rule) =>
  (said: Case): boolean =>
    inApp(said) === means(said);

// That the case is complete, or all done, in no case in which something is left, new or to follow is what P2, P16, P17
// and P19 say of the app in every case. Random cases try the rest.
const duties = ['social-services', 'police', 'prevent-spoc'] as const;
const nothingLeftBut = (said: Case, task?: Task): Case =>
  duties
    .filter((other) => other !== task)
    .reduce((changed, other) => changed.with(`mark ${other}`, () => ['made'], 'made'), said.withAllTold());
const everyDone = (said: Case): Case =>
  followUpIds.reduce((changed, id) => changed.with(`mark ${id}`, () => ['done'], 'done'), said);

const alike = (one: Rule, changed = (said: Case): Case => said): Check =>
  every('solver-unlike', { rules: one.name }, (said) => isAlike(one)(changed(said)));
/**
 * The app and the file agree on every possible case, rule by rule; of `complete` and `all-done`, where nothing is new and
 * at most one call is not made, or none. If they differ, a solver's findings about the file do not hold for the app.
 */
export const agreement: readonly Check[] = [
  ...compared.map((one) => alike(one)),
  ...duties.map((task) => alike(complete, (said) => nothingLeftBut(said, task))),
  alike(allDone, (said) => everyDone(nothingLeftBut(said))),
];

/** Returns the rules on which they differ for one case; none if they agree. */
export const rulesThatDiffer = (said: Case): readonly string[] =>
  [...compared, complete, allDone].filter((one) => !isAlike(one)(said)).map(({ name }) => name);
