import { type Check, every } from '../promises/check';
import { Case } from '../search/case';
import { nothingSaid } from '../search/chosen-cases';
import * as app from '../subject/rules';
import { once } from '../search/once';
import type { Source } from '../search/source';
import { doNots, dos } from '../terms/evidence';
import { forms } from '../terms/meaning';
import { questionIds } from '../terms/questions';
import { risks, walk } from '../terms/screens';
import { bodies, followUpIds, markActions, type Task, taskIds } from '../terms/tasks';
import { everyFact } from '../terms/told';
import { rules } from './rules/all';
import { rule } from './term';
import { valuesOf } from './value';

/** Something that the app and the file both say of a case. */
type Asked = (said: Case) => boolean | string;

const ofTask = (task: Task): readonly Asked[] => [
  ...[app.plans, app.isDuty, app.readsOf, app.statusOf, app.isOpenNow, app.whoSaid, app.isDutyLeft].map(
    (ask) => (said: Case) => ask(said, task),
  ),
  ...markActions.map((action) => (said: Case) => app.takesMark(said, task, action)),
];

// To compare `complete` and `all-done` in every case would split too many. They are compared where nothing is new and at
// most one call is not made, or none. That they are so in no case in which something is left, new or to follow is what P2,
// P16, P17 and P19 say of the app in every case, and what the solver is asked of the file. Random cases try the rest.
const duties = ['social-services', 'police', 'prevent-spoc'] as const;
const nothingLeftBut = (said: Case, task?: Task): Case =>
  duties
    .filter((other) => other !== task)
    .reduce((changed, other) => changed.with(`mark ${other}`, () => ['made'], 'made'), said.withAllTold());
const everyDone = (said: Case): Case =>
  followUpIds.reduce((changed, id) => changed.with(`mark ${id}`, () => ['done'], 'done'), said);

/** What is compared on every case. */
export const asked: readonly Asked[] = [
  ...questionIds.flatMap((id) => [app.asksFor, app.isOutstanding].map((ask) => (said: Case) => ask(said, id))),
  ...walk.map((screen) => (said: Case) => app.isOnPath(said, screen)),
  ...forms.map((form) => (said: Case) => app.hasForm(said, form)),
  ...risks.map((risk) => (said: Case) => app.riskOf(said, risk)),
  ...[...doNots, ...dos].map((id) => (said: Case) => app.advises(said, id)),
  ...taskIds.flatMap(ofTask),
  ...bodies.flatMap((body) => [
    ...everyFact.map((fact) => (said: Case) => app.isNews(said, body, fact)),
    (said: Case) => app.hasNews(said, body),
  ]),
  app.dangerOf,
  app.warnsOfDanger,
  ...followUpIds.flatMap((id) => [
    (said: Case) => app.isToFollow(said, id),
    ...(['done', 'corrected'] as const).map((action) => (said: Case) => app.takesFollowUp(said, id, action)),
  ]),
  ...duties.map((task) => (said: Case) => app.isComplete(nothingLeftBut(said, task))),
  (said) => app.isAllDone(everyDone(nothingLeftBut(said))),
];

/** The same case, of which a rule says what its term in the file says: the term that the file is printed from. */
const inFile = ({ source }: Case): Case =>
  new Case({ ...plainly(source), rule: (name, of) => saidInFile(of)(rule(name)) });
const plainly = (source: Source): Source => ({
  isPlain: source.isPlain,
  ask: (thing, key, name) => source.ask(thing, key, name),
});
const saidInFile = once((of: Source) => valuesOf(rules, new Case(plainly(of))));
const isAlike =
  (ask: Asked) =>
  (said: Case): boolean =>
    ask(said) === ask(inFile(said));

/** Returns the rules that something asks. */
export function rulesOf(ask: Asked, said: Case): readonly string[] {
  const names = new Set<string>();
  ask(new Case({ ...plainly(said.source), rule: (name) => !names.add(name) }));
  return [...names];
}

/**
 * The file and the app agree on every possible case, rule by rule, but for what is said above of `complete` and
 * `all-done`. If they differ, a solver's findings about the file do not hold for the app.
 */
export const agreement: readonly Check[] = asked.map((ask) =>
  every('solver-unlike', { rules: rulesOf(ask, nothingSaid).join(', ') }, isAlike(ask)),
);

const whole: readonly Asked[] = [...asked, app.isComplete, app.isAllDone];
/** Returns the rules on which they differ for one case; none if they agree. */
export function rulesThatDiffer(said: Case): readonly string[] {
  const written = inFile(said);
  return whole.filter((ask) => ask(said) !== ask(written)).flatMap((ask) => rulesOf(ask, said));
}
