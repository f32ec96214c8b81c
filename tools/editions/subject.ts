import type { Answers } from '../../src/case/answers';
import { counted, holds, isAsked } from '../../src/case/answers';
import { dangerOf } from '../../src/case/danger';
import { isGiven } from '../../src/case/evidence';
import { factIds, isFact } from '../../src/case/facts';
import { parseCaseFile } from '../../src/case/file';
import { isThere } from '../../src/case/follow-ups';
import { formIds, formsIdentified, riskStatus } from '../../src/case/harm';
import { refusal } from '../../src/case/marking';
import { acts, type CaseFacts, lockedBy } from '../../src/case/marks';
import { endScreen, isOnPath } from '../../src/case/path';
import { isDuty, isPlanned, taskStatus } from '../../src/case/plan';
import { doIds, doNotIds } from '#protocol/evidence';
import { followUpIds } from '#protocol/follow-ups';
import { questionIds, questions, riskIds } from '#protocol/questions';
import { screenIds, walkScreens } from '#protocol/screens';
import { always } from '#protocol/shapes';
import { bodies, taskIds, tasks } from '#protocol/tasks';
import contacts from '../../local/contacts.json';
import type { Fact } from '../../src/newer/fact';
import { facts } from '../../src/newer/facts';
import type { Case } from '../proof/search/case';
import { lazyLists, type List } from '../proof/search/lazy';
import type { Source } from '../proof/search/source';
import { type Thing, toldAs } from '../proof/search/space';
import { factsOf } from '../proof/subject/facts';
import { drive } from '../replay/driver';
import { leavesOf } from './leaves';

// What an edition says of a case. It is loaded once for each edition, with the code of that edition in `src`.

type ById = Readonly<Record<string, unknown>>;
interface Contacts {
  readonly numbers?: Readonly<Record<string, ById>>;
  readonly councils?: Readonly<Record<string, ById>>;
  readonly safeguarding?: ById;
}
type Of = (facts: CaseFacts) => boolean;
const given = (kind: string, id: string, isSo: Of): [string, Of] => [`${kind} ${id}`, isSo];
const ofAnswers =
  (isSo: (answers: Answers) => boolean): Of =>
  (facts) =>
    isSo(facts.answers);
const markable = [...taskIds, ...followUpIds];

const inOrder = taskIds.flatMap((one, at) =>
  taskIds
    .slice(at + 1)
    .map((other) => given('before', `${one} ${other}`, (facts) => isPlanned(facts, one) && isPlanned(facts, other))),
);

/** Each newer fact is given where its condition holds, and with it its numbers and its address; a local number where its area is answered. */
const factsNow: Readonly<Record<string, Fact>> = facts;
const newer = Object.entries(factsNow).flatMap(([id, { when, telephone, text, textphone, address }]) =>
  [
    given(
      'newer',
      id,
      ofAnswers((answers) => holds(when ?? always, answers)),
    ),
  ].concat(
    [telephone, text, textphone, address].flatMap((way) =>
      way === undefined
        ? []
        : [
            given(
              'reach',
              `${id} ${way}`,
              ofAnswers((answers) => holds(when ?? always, answers)),
            ),
          ],
    ),
  ),
);
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
    given(
      'own',
      `safeguarding ${role} ${shown(of)}`,
      ofAnswers((answers) => holds(factsNow['safeguarding-person']?.when ?? always, answers)),
    ),
  ),
];

const all: ReadonlyMap<string, Of> = new Map([
  ...questionIds.map((id) =>
    given(
      'asked',
      id,
      ofAnswers((answers) => isAsked(answers, id)),
    ),
  ),
  ...walkScreens.map((id) =>
    given(
      'screen',
      id,
      ofAnswers((answers) => isOnPath(answers, id)),
    ),
  ),
  ...screenIds.map((id) =>
    given(
      'end',
      id,
      ofAnswers((answers) => endScreen(answers) === id),
    ),
  ),
  ...formIds.map((id) =>
    given(
      'form',
      id,
      ofAnswers((answers) => formsIdentified(answers).includes(id)),
    ),
  ),
  ...riskIds.map((id) =>
    given(
      'risk',
      id,
      ofAnswers((answers) => ['flagged', 'implied'].includes(riskStatus(answers, id))),
    ),
  ),
  ...doNotIds.map((id) =>
    given(
      'do-not',
      id,
      ofAnswers((answers) => isGiven(answers, id)),
    ),
  ),
  ...doIds.map((id) =>
    given(
      'do',
      id,
      ofAnswers((answers) => isGiven(answers, id)),
    ),
  ),
  ...factIds.map((id) =>
    given(
      'fact',
      id,
      ofAnswers((answers) => isFact(answers, id)),
    ),
  ),
  ...taskIds.flatMap((id) => [
    given('duty', id, (facts) => isPlanned(facts, id) && isDuty(facts, id)),
    given('option', id, (facts) => isPlanned(facts, id) && !isDuty(facts, id)),
    given('lock', id, (facts) => isPlanned(facts, id) && taskStatus(facts, id) === 'locked'),
    given('early', id, (facts) => taskStatus(facts, id) === 'made-early'),
    given(
      'told',
      id,
      ofAnswers((answers) => holds(tasks[id].madeWhen, answers)),
    ),
  ]),
  ...taskIds.flatMap((id) =>
    taskIds.map((other) => given('waits', `${id} ${other}`, (facts) => lockedBy(facts, id).includes(other))),
  ),
  ...inOrder,
  ...newer,
  ...local,
  ...followUpIds.map((id) => given('follow-up', id, (facts) => isThere(facts, id))),
  ...taskIds.flatMap((id) =>
    acts.map((act) =>
      given('takes', `${id} ${[act.do, act.by].filter(Boolean).join(':')}`, (facts) => !refusal(facts, id, act)),
    ),
  ),
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
  factsOf({
    source,
    facts: () => ({
      answers: lazyLists(source, answerLists),
      marks: lazyLists(source, markLists),
      told: lazyLists(source, toldLists),
    }),
  } as Case);

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
