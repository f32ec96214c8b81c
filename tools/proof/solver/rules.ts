import { type Check, every } from '../promises/check';
import type { Case } from '../search/case';
import { fileName, rules } from '../subject/rules';
import type { Said } from '../terms/case';
import { doNots, dos, isAdvised } from '../terms/evidence';
import { isToFollow, mayMark, mayMarkFollowUp } from '../terms/marking';
import { forms, isAsked, isIdentified } from '../terms/meaning';
import { isOnPath } from '../terms/path';
import { isDuty, isPlanned, mayBeMade, readsOf, settledBy, statusOf } from '../terms/plan';
import { questionIds } from '../terms/questions';
import { isDue } from '../terms/reach';
import { isAllDone, isComplete, isOutstanding, riskStatus } from '../terms/result';
import { risks, walk } from '../terms/screens';
import { bodies, followUpIds, markActions, type Task, taskIds } from '../terms/tasks';
import { dangerOf, everyFact, hasNews, isDangerUntold, isNews } from '../terms/told';

/** A rule: what the app says of a case, and what the terms do, which is what the file says. */
interface Rule {
  readonly name: string;
  readonly inApp: (said: Case) => unknown;
  readonly means: (said: Said) => unknown;
  /** What it can say, unless that is whether something is so. In the file, each of these is a rule. */
  readonly results?: readonly string[] | undefined;
}
type Lists<Ids> = { readonly [At in keyof Ids]: readonly Ids[At][] };
/** Returns a rule for each set of ids from these lists. */
function rule<Ids extends readonly string[]>(
  name: keyof typeof rules,
  means: (said: Said, ...ids: Ids) => unknown,
  ...lists: Lists<Ids>
): readonly Rule[] {
  const app = rules[name] as ((said: Case, ...ids: readonly string[]) => unknown) & Pick<Rule, 'results'>;
  const one = (ids: readonly string[]): Rule => ({
    name: [fileName(name), ...ids].join(' '),
    inApp: (said) => app(said, ...ids),
    means: (said) => means(said, ...(ids as Ids)),
    results: app.results,
  });
  const none: readonly (readonly string[])[] = [[]];
  return lists.reduce((sets, ids) => sets.flatMap((set) => ids.map((id) => [...set, id])), none).map(one);
}

const [complete, allDone] = [...rule('complete', isComplete), ...rule('allDone', isAllDone)] as [Rule, Rule];
/** The rules but for these two, which would split too many cases: see `agreement`. */
const compared: readonly Rule[] = [
  rule('asked', isAsked, questionIds),
  rule('outstanding', isOutstanding, questionIds),
  rule('onPath', isOnPath, walk),
  rule('form', isIdentified, forms),
  rule('risk', riskStatus, risks),
  rule('advice', isAdvised, [...doNots, ...dos]),
  rule('planned', isPlanned, taskIds),
  rule('duty', isDuty, taskIds),
  rule('reads', readsOf, taskIds),
  rule('status', statusOf, taskIds),
  rule('by', settledBy, taskIds),
  rule('opens', mayBeMade, taskIds),
  rule('left', isDue, taskIds),
  rule('anyNews', hasNews, taskIds),
  rule('takes', mayMark, taskIds, markActions),
  rule('news', isNews, bodies, everyFact),
  rule('danger', dangerOf),
  rule('dangerUntold', isDangerUntold),
  rule('toFollow', isToFollow, followUpIds),
  rule('takes', mayMarkFollowUp, followUpIds, ['done', 'corrected']),
].flat();

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
