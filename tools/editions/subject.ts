import type { Answers } from '../../src/case/answers';
import { counted, holds } from '../../src/case/answers';
import { dangerOf } from '../../src/case/danger';
import { doNotsOf, dosOf } from '../../src/case/evidence';
import { type FactId, factIds, factsOf as factsIn, toldOptions } from '../../src/case/facts';
import { parseCaseFile } from '../../src/case/file';
import { followUpsOf } from '../../src/case/follow-ups';
import { flaggedRisks, formIds, formsIdentified } from '../../src/case/harm';
import type { List as ListOf } from '../../src/case/listed';
import { newsOf } from '../../src/case/news';
import { refusal } from '../../src/case/marking';
import { acts, type CaseFacts } from '../../src/case/marks';
import { areCallsMade, isAllDone, isComplete, outstanding } from '../../src/case/outstanding';
import { askedQuestions, endScreen, screensOnPath } from '../../src/case/path';
import { plan } from '../../src/case/plan';
import { clauseIds } from '#protocol/clauses';
import { doIds, doNotIds } from '#protocol/evidence';
import { followUpIds } from '#protocol/follow-ups';
import { questionIds, questions, riskIds } from '#protocol/questions';
import { screenIds, walkScreens } from '#protocol/screens';
import { always } from '#protocol/shapes';
import { bodies, type Body, type TaskId, taskIds, tasks } from '#protocol/tasks';
import confirmations from '../../local/confirmations.json';
import contacts from '../../local/contacts.json';
import { areas } from '../../src/contacts/contacts';
import { councilAt } from '../../src/contacts/councils';
import type { Fact } from '../../src/updates/fact';
import { facts } from '../../src/updates/facts';
import { reportAt } from '../../src/updates/sites';
import { languages } from '../../src/words/language-ids';
import { lazyLists, type List, onDemand } from '../proof/search/lazy';
import type { Source } from '../proof/search/source';
import { type Thing, toldAs } from '../proof/search/space';
import { factsAnew } from '../proof/subject/facts';
import { drive } from '../replay/driver';
import { leavesOf } from './compared';

// What an edition says of a case. It is loaded once for each edition, with the code of that edition in `src`.

type ById = Readonly<Record<string, unknown>>;
interface Contacts {
  readonly numbers?: Readonly<Record<string, ById>>;
  readonly councils?: Readonly<Record<string, ById>>;
  readonly safeguarding?: ById;
}
interface Confirmations {
  readonly facts?: Readonly<Record<string, { readonly notUsed?: string }>>;
}
type Of = (facts: CaseFacts) => boolean;
const given = (kind: string, id: string, isSo: Of): [string, Of] => [`${kind} ${id}`, isSo];
const ofAnswers =
  (isSo: (answers: Answers) => boolean): Of =>
  (facts) =>
    isSo(facts.answers);
const markable = [...taskIds, ...followUpIds];
const optionIds = questionIds.flatMap((id) => questions[id].options.map((option): FactId => `${id}:${option}`));

// What a list of the case gives is asked of the list, as the proof asks it: one that is filtered once more cannot be tried, and says so.
const listed = <Id extends string>(kind: string, ids: readonly Id[], list: () => ListOf<Answers, Id>) =>
  ids.map((id) =>
    given(
      kind,
      id,
      ofAnswers((answers) => list().isIn(answers, id)),
    ),
  );
const inPlan =
  (id: TaskId, isSo: Of = () => true): Of =>
  (facts) =>
    plan.isIn(facts, id) && isSo(facts);
const isBefore = (one: TaskId, other: TaskId): boolean => {
  const order = plan.ids;
  return order.indexOf(one) < order.indexOf(other);
};
const inOrder = taskIds.flatMap((one) =>
  taskIds
    .filter((other) => other !== one)
    .map((other) =>
      given('before', `${one} ${other}`, (facts) => isBefore(one, other) && inPlan(one, inPlan(other))(facts)),
    ),
);
const rowOf = (id: TaskId) => [
  given(
    'duty',
    id,
    inPlan(id, (facts) => plan.cells.duty(facts, id)),
  ),
  given(
    'option',
    id,
    inPlan(id, (facts) => !plan.cells.duty(facts, id)),
  ),
  given(
    'lock',
    id,
    inPlan(id, (facts) => plan.cells.status(facts, id) === 'locked'),
  ),
  given(
    'early',
    id,
    inPlan(id, (facts) => plan.cells.status(facts, id) === 'made-early'),
  ),
  given(
    'told',
    id,
    ofAnswers((answers) => holds(tasks[id].madeWhen, answers)),
  ),
  ...taskIds.map((other) =>
    given(
      'waits',
      `${id} ${other}`,
      inPlan(id, (facts) => plan.cells.lockedBy(facts, id).includes(other)),
    ),
  ),
  ...clauseIds.map((clause) =>
    given(
      'clause',
      `${id} ${clause}`,
      inPlan(id, (facts) => plan.cells.because(facts, id).includes(clause)),
    ),
  ),
];
const newsTo = (body: Body) =>
  factIds.map((fact) =>
    given('news', `${body} ${fact}`, (facts) => (plan.cells.news as typeof newsOf).isIn(facts, fact, body)),
  );

/** Each newer fact is given where its condition holds, and with it its numbers and its address; a local number where its area is answered. */
const factsNow: Readonly<Record<string, Fact>> = facts;
const isGiven = (id: string): Of => ofAnswers((answers) => holds(factsNow[id]?.when ?? always, answers));
const newer = Object.entries(factsNow).flatMap(([id, { telephone, text, textphone, address }]) => [
  given('newer', id, isGiven(id)),
  ...[telephone, text, textphone, address]
    .filter((way) => way !== undefined)
    .map((way) => given('reach', `${id} ${way}`, isGiven(id))),
]);
const { numbers = {}, councils = {}, safeguarding = {} }: Contacts = contacts;
const livesIn = (area: string): Of =>
  ofAnswers((answers) => counted(answers, 'local-authority').some((answered) => answered === area));
/** What is shown of a value, in one line: the day on which it was checked gives nothing to a case. */
const shown = (value: unknown): string =>
  leavesOf(value)
    .filter(([path]) => path !== 'checkedOn')
    .map(([, text]) => text)
    .join(' / ');
const ofAreas = (kind: string, areas: Readonly<Record<string, ById>>) =>
  Object.entries(areas).flatMap(([area, of]) =>
    Object.entries(of)
      .filter(([field]) => field !== 'checkedOn')
      .map(([field, value]) => given(kind, `${area} ${field} ${shown(value)}`, livesIn(area))),
  );
const local = [
  ...ofAreas('number', numbers),
  ...ofAreas('own', councils),
  ...Object.entries(safeguarding).map(([role, of]) =>
    given('own', `safeguarding ${role} ${shown(of)}`, isGiven('safeguarding-person')),
  ),
];

/** Where a report is made stands on the page of its call; a council's own site, in either language, where its area is answered. */
const addresses = [
  ...Object.entries(reportAt).map(([task, at]) => given('reach', `${task} ${at}`, inPlan(task as TaskId))),
  ...areas.flatMap((area) =>
    languages.map((language) => given('reach', `${area} ${councilAt(area, language)}`, livesIn(area))),
  ),
];
const { facts: confirmed = {} }: Confirmations = confirmations;
const notUsed = Object.entries(confirmed)
  .filter(([, own]) => own.notUsed !== undefined)
  .map(([id]) => given('not-used', id, isGiven(id)));

/**
 * Asks of a case as though a body that was told the last fact were told all that is new, and else nothing: with each thing that can be new,
 * what is complete would part too many cases. That is told by what is left, what is new, and whether the calls are made.
 */
function toldAllOrNothing(isSo: Of): Of {
  const last = factIds.at(-1) as FactId;
  const toldTo = (told: readonly FactId[]) => {
    // Asked once, and not again for each fact.
    let isAll: boolean | undefined;
    return {
      includes: () => (isAll ??= told.includes(last)),
      some: (is: (fact: FactId) => boolean) => told.some((fact) => is(fact)),
    };
  };
  const all = ({ told }: CaseFacts) => onDemand(bodies, (body) => toldTo(told[body as Body] ?? []));
  return (facts) => isSo({ ...facts, told: all(facts) });
}

const all: ReadonlyMap<string, Of> = new Map([
  ...listed('asked', questionIds, () => askedQuestions),
  ...listed('screen', walkScreens, () => screensOnPath),
  ...screenIds.map((id) =>
    given(
      'end',
      id,
      ofAnswers((answers) => endScreen(answers) === id),
    ),
  ),
  ...listed('form', formIds, () => formsIdentified),
  ...listed('risk', riskIds, () => flaggedRisks),
  ...listed('do-not', doNotIds, () => doNotsOf),
  ...listed('do', doIds, () => dosOf),
  ...listed('fact', factIds, () => factsIn),
  ...listed('said', optionIds, () => toldOptions),
  ...taskIds.flatMap(rowOf),
  ...bodies.flatMap(newsTo),
  ...inOrder,
  ...newer,
  ...local,
  ...addresses,
  ...notUsed,
  ...followUpIds.map((id) => given('follow-up', id, (facts) => followUpsOf.isIn(facts, id))),
  ...[...questionIds, ...taskIds].map((id) => given('left', id, (facts) => outstanding.isIn(facts, id))),
  ...taskIds.flatMap((id) =>
    acts.map((act) =>
      given('takes', `${id} ${[act.do, act.by].filter(Boolean).join(':')}`, (facts) => !refusal(facts, id, act)),
    ),
  ),
  given('done', 'calls', areCallsMade),
  given('done', 'case', toldAllOrNothing(isComplete)),
  given('done', 'all', toldAllOrNothing(isAllDone)),
  ...['live-untold', 'live-told', 'past-untold', 'past-told'].map((id) =>
    given('danger', id, (facts) => dangerOf(facts) === id),
  ),
]);

const lists = (keys: readonly string[], list: (key: string) => List) =>
  Object.fromEntries(keys.map((key) => [key, list(key)]));
const marks = ['made', 'tried', ...bodies.flatMap((body) => [`handled:${body}`, `left:${body}`])];
const answerLists = lists(questionIds, (id) => ({
  thing: id as Thing,
  options: questions[id as keyof typeof questions].options,
}));
const markLists = lists(markable, (id) => ({
  thing: `mark ${id}` as Thing,
  options: followUpIds.some((known) => known === id) ? ['done'] : marks,
}));
const toldLists = lists(bodies, (body) => ({
  thing: 'told',
  options: factIds,
  as: (fact) => toldAs(body as (typeof bodies)[number], fact),
}));

/** What can be said of a case in this edition. */
export const sayable = {
  questions: questionIds.map((id) => ({
    many: questions[id].kind === 'many',
    alone: questions[id].alone,
    ...answerLists[id]!,
  })),
  marks: Object.values(markLists),
  told: { options: bodies.map((body) => factIds.map((fact) => toldAs(body, fact))) },
};

/** All that this edition can give to a case, by kind and id, such as `duty police`. */
export const items: readonly string[] = [...all.keys()];

const factsFrom = (source: Source): CaseFacts =>
  factsAnew({
    source,
    facts: () => ({
      answers: lazyLists(source, answerLists),
      marks: lazyLists(source, markLists),
      told: lazyLists(source, toldLists),
    }),
  });

/** Whether the edition gives this to the cases of a source; what it does not know it gives to none. */
export const gives = (source: Source, item: string): boolean => all.get(item)?.(factsFrom(source)) ?? false;

/** What a case file comes to: whether something is given to it. Undefined where the file is refused, or a part of it is. */
export function comesTo(text: string): ((item: string) => boolean) | undefined {
  const file = parseCaseFile(text);
  if ('code' in file) return undefined;
  const { snapshot, refused } = drive(file);
  if (refused.length > 0) return undefined;
  return (item) => all.get(item)?.(snapshot.context) ?? false;
}
