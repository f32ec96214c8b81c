import {
  type Answers,
  type OptionRef,
  factIds,
  factsOf as factsIn,
  holds,
  toldOptions,
  flaggedRisks,
  formIds,
  formsIdentified,
} from '../../src/case/answers';
import { dangerOf } from '../../src/case/danger';
import { doNotsOf, dosOf } from '../../src/case/evidence';
import { followUpsOf } from '../../src/case/follow-ups';
import type { List as ListOf } from '../../src/case/listed';
import { acts, type CaseFacts, isDuty, newsOf } from '../../src/case/marks';
import { refusal } from '../../src/case/marking';
import { areCallsMade, isAllDone, isComplete, outstanding } from '../../src/case/outstanding';
import { askedQuestions, endScreen, screensOnPath } from '../../src/case/path';
import { plan } from '../../src/case/plan';
import { doIds, doNotIds } from '#protocol/evidence';
import { questionIds, questions, riskIds } from '#protocol/questions';
import { screenIds, walkScreens } from '#protocol/screens';
import { always } from '#protocol/shapes';
import { bodies, type Body, followUpIds, type TaskId, taskIds, tasks } from '#protocol/tasks';
import type { Update } from '../../src/updates/update';
import { updates } from '../../src/updates/updates';
import { lazyLists, type List, onDemand } from '../proof/search/lazy';
import type { Source } from '../proof/search/source';
import { type Thing, toldAs } from '../proof/search/space';
import { uncachedFacts } from '../proof/subject/facts';

// What an edition says about a case. Loaded once for each edition, with that edition's code in `src`.

type Of = (facts: CaseFacts) => boolean;
const given = (kind: string, id: string, isSo: Of): [string, Of] => [`${kind} ${id}`, isSo];
const ofAnswers =
  (isSo: (answers: Answers) => boolean): Of =>
  (facts) =>
    isSo(facts.answers);
const markable = [...taskIds, ...followUpIds];
const optionIds = questionIds.flatMap((id) => questions[id].options.map((option): OptionRef => `${id}:${option}`));

// Asks each list of a case through its `isIn`, as the proof does. A list that is filtered further throws.
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
    inPlan(id, (facts) => isDuty(facts, id)),
  ),
  given(
    'ask',
    id,
    inPlan(id, (facts) => plan.cells.reads(facts, id) === 'ask'),
  ),
  given(
    'option',
    id,
    inPlan(id, (facts) => !isDuty(facts, id)),
  ),
  given(
    'lock',
    id,
    inPlan(id, (facts) => plan.cells.status(facts, id) === 'locked'),
  ),
  given(
    'told',
    id,
    ofAnswers((answers) => holds(tasks[id].madeWhen, answers)),
  ),
];
const newsTo = (body: Body) =>
  factIds.map((fact) =>
    given('news', `${body} ${fact}`, (facts) => (plan.cells.news as typeof newsOf).isIn(facts, fact, body)),
  );

const factsNow: Readonly<Record<string, Update>> = updates;

/**
 * Treats a body that was told the last fact as told everything, and any other as told nothing: to split by every fact
 * would give too many classes. What is outstanding, what is news and whether the calls are made cover the rest.
 */
function toldAllOrNothing(isSo: Of): Of {
  const last = factIds.at(-1) as OptionRef;
  const toldTo = (told: readonly OptionRef[]) => {
    // Asked once rather than for each fact.
    let isAll: boolean | undefined;
    return {
      includes: () => (isAll ??= told.includes(last)),
      some: (is: (fact: OptionRef) => boolean) => told.some((fact) => is(fact)),
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
  ...Object.entries(factsNow).map(([id, { when = always }]) =>
    given(
      'newer',
      id,
      ofAnswers((answers) => holds(when, answers)),
    ),
  ),
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

/** Everything that can be said of a case in this edition. */
export const sayable = {
  questions: questionIds.map((id) => ({
    many: questions[id].kind === 'many',
    alone: questions[id].alone,
    ...answerLists[id]!,
  })),
  marks: Object.values(markLists),
  told: { options: bodies.map((body) => factIds.map((fact) => toldAs(body, fact))) },
};

/** Everything that this edition can give a case, by kind and id, such as `duty police`. */
export const items: readonly string[] = [...all.keys()];

const factsFrom = (source: Source): CaseFacts =>
  uncachedFacts({
    source,
    facts: () => ({
      answers: lazyLists(source, answerLists),
      marks: lazyLists(source, markLists),
      told: lazyLists(source, toldLists),
    }),
  });

/** Whether the edition gives this item to the cases of a source; false for an item it does not know. */
export const gives = (source: Source, item: string): boolean => all.get(item)?.(factsFrom(source)) ?? false;
