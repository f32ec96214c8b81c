import { concern } from '#protocol/questions';
import { never } from '#protocol/shapes';
import {
  bodies,
  type Body,
  type FollowUpId,
  followUpIds,
  followUps,
  sayings,
  type TaskId,
  taskIds,
  tasks,
} from '#protocol/tasks';
import { answersOf } from '../../case/answers';
import { refusal } from '../../case/marking';
import { type Act, acts, type CaseFacts, type Mark, type Marks, toldIn } from '../../case/marks';
import { isOffered, rowOf } from '../../case/plan';
import { named, whenInWords } from '../../chart/when-in-words';
import { type UpdateId, updates } from '../../updates/updates';
import { markKey, statusKey } from '../../wizard/call/status-key';
import { basisOf } from '../../wizard/updates/basis';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { shownInWords, whenOf } from '../when';
import { type JudgedRow, lines, spelt, standsOn, type Table, tableOf } from './table';

/** When a report opens, in words: at once, or once others have been told. */
function opensInWords({ t }: Words, task: TaskId): string {
  const { need, of } = tasks[task].opensAfter;
  if (of.length === 0) return t('book:plan/atOnce');
  const others = of.map((other) => t(`ui:tasks/${other}`)).join('; ');
  return t(need === 'any' ? 'book:plan/afterAny' : 'book:plan/afterAll', { tasks: others });
}

/** When a report is optional, in words; undefined if it is always a duty in a concern, as any other plan is empty. */
function optionInWords({ t }: Words, task: TaskId): string | undefined {
  const { dutyWhen } = tasks[task];
  if (dutyWhen === concern) return undefined;
  return t(dutyWhen === never ? 'book:plan/optionAlways' : 'book:plan/optionElse');
}

/** Whether a report waits for both of the first two. The reading of the protocol behind this has a row of its own. */
function isAfterBoth(task: TaskId): boolean {
  const { need, of } = tasks[task].opensAfter;
  return need === 'all' && bodies.every((body) => of.includes(body));
}

function reportRow(words: Words, task: TaskId): JudgedRow {
  const { t } = words;
  const { inPlanWhen, dutyWhen, askWhen, madeWhen, clauses, clausesWhenGroomed = [] } = tasks[task];
  const isDuty = dutyWhen !== never;
  const when = lines(
    `${t('book:plan/inPlan')}: ${whenInWords(words, inPlanWhen)}`,
    isDuty && `${t('book:plan/duty')}: ${whenInWords(words, dutyWhen)}`,
    askWhen && `${t('book:plan/ask')}: ${whenInWords(words, askWhen)}`,
    optionInWords(words, task),
  );
  const order = lines(
    `${t('book:plan/opens')}: ${isAfterBoth(task) ? t('judgement:both') : opensInWords(words, task)}`,
    `${t('judgement:toldByAnswer')}: ${whenInWords(words, madeWhen)}`,
  );
  const groomed = clausesWhenGroomed.length > 0 && `${t('book:plan/groomed')}: ${standsOn(words, clausesWhenGroomed)}`;
  return { cells: [t(`ui:tasks/${task}`), when, order, lines(standsOn(words, clauses), groomed)] };
}

function dueInWords({ t }: Words, id: FollowUpId): string {
  const { due, afterMade } = followUps[id];
  if (due === undefined) return t('judgement:nothing');
  if ('workingDays' in due) return t('judgement:days', { days: due.workingDays });
  return t(afterMade ? 'judgement:hours' : 'judgement:hoursFirst', due);
}

function followStands({ t }: Words, id: FollowUpId): string {
  const on = basisOf(`pages:next-steps/followUps/${id}`).flat();
  const newer = on.filter((basis) => basis in updates).map((fact) => t(`updates:facts/${fact as UpdateId}/name`));
  return newer.length > 0 ? t('judgement:newer', { facts: newer.join('; ') }) : t('judgement:practice');
}

function followRow(words: Words, id: FollowUpId): JudgedRow {
  const { thereWhen, afterMade } = followUps[id];
  const when = afterMade ? words.t('judgement:afterSocialServices') : whenInWords(words, thereWhen);
  return {
    cells: [words.t(`pages:next-steps/followUps/${id}`), when, dueInWords(words, id), followStands(words, id)],
  };
}

// The status of a report and the marks it accepts are taken from the rules themselves.

/** A case with every report in its plan. */
function caseOf(marks: Marks, reported: readonly TaskId[] = []): CaseFacts {
  const answers = answersOf({
    'immediate-danger': 'no',
    need: 'concern',
    harm: ['grooming', 'extremist-content'],
    'already-reported': reported,
  });
  return { answers, marks, told: toldIn(answers) };
}

/** Which of the first two were told, by column. The Police alone count the same as Social Services alone. */
const toldBy = { nobody: [], one: ['social-services'], both: bodies } as const;
type Told = readonly Body[];
const marksOf = (told: Told): Marks => Object.fromEntries(told.map((body) => [body, ['made']]));

/** The state of a report by its name, with a case in which it occurs; undefined if it cannot. */
type Stand = readonly [name: Key, caseWhere: (told: Told) => CaseFacts | undefined];
function standingsOf(task: TaskId): readonly Stand[] {
  const marked = (name: Key, mark: Mark): Stand => [name, (told) => caseOf({ ...marksOf(told), [task]: [mark] })];
  return [
    ['judgement:unmarked', (told) => caseOf(marksOf(told))],
    marked('call:mark/tried', 'tried'),
    marked('call:mark/made', 'made'),
    ...sayings
      .filter((saying) => tasks[task].mayBeSaid[saying]?.by.includes('social-services'))
      .map((saying) => marked(`call:mark/${saying}/social-services`, `${saying}:social-services`)),
    ['judgement:reportedWith', (told) => (told.length > 0 ? caseOf({}, [task, ...told]) : undefined)],
    ['judgement:reportedBefore', (told) => caseOf(marksOf(told), [task])],
  ];
}

function statusIn({ t }: Words, facts: CaseFacts | undefined, task: TaskId): string {
  const row = facts && rowOf(facts, task);
  if (!row) return t('judgement:nothing');
  return t(isOffered(row) ? 'judgement:mayOpen' : statusKey(row));
}
const standRow =
  (task: TaskId) =>
  (words: Words, [name, caseWhere]: Stand): JudgedRow => ({
    cells: [words.t(name), ...Object.values(toldBy).map((told) => statusIn(words, caseWhere(told), task))],
  });

const standingTitle = ({ t }: Words, tasks: readonly TaskId[]): string =>
  t('judgement:standing', { tasks: tasks.map((task) => t(`ui:tasks/${task}`)).join('; ') });

/** The status of the reports that wait for others, for every mark and whoever is told; identical ones share a table. */
function stands(words: Words): readonly Table[] {
  const waiting = taskIds.filter((task) => tasks[task].opensAfter.of.length > 0);
  const tables = waiting.map((task) =>
    tableOf(words, undefined, ['what', 'nobody', 'one', 'both'], standingsOf(task), standRow(task)),
  );
  const said = tables.map((table) => JSON.stringify(table));
  return tables.flatMap((table, at) => {
    const alike = waiting.filter((_, other) => said[other] === said[at]);
    // The names are explained only once.
    const means = at === 0 && words.t('judgement:standingMeans');
    return alike[0] === waiting[at] ? [{ title: lines(standingTitle(words, alike), means), ...table }] : [];
  });
}

/** Whether a report can ever take a mark; a made report is always in the plan. */
const isFor = (act: Act, task: TaskId): boolean =>
  refusal(caseOf({ [task]: ['made'] }), task, act) !== 'not-for-this-task';
/** The marks that the book lists: those of the Police are like those of Social Services. */
const listedActs = acts.filter(({ by }) => by !== 'police');
/** A mark, with the reports that take it and when. */
function markRow(words: Words, act: Act): JudgedRow {
  const name = markKey(act);
  const on = taskIds.filter((task) => isFor(act, task));
  return { cells: [words.t(name), shownInWords(words, whenOf(name), on)] };
}

/** What a named condition means, in terms of answers. */
const namedRow = (words: Words, [name, condition]: (typeof named)[number]): JudgedRow => ({
  cells: [words.t(`book:conditions/named/${name}`), spelt(words, condition)],
});

/** Returns whom to tell, the status of that and the marks for it, what follows, and the meaning of named conditions. */
export const plan = (words: Words): readonly Table[] => [
  tableOf(words, undefined, ['what', 'when', 'order', 'stands'], taskIds, reportRow),
  ...stands(words),
  tableOf(words, 'marks', ['what', 'when'], listedActs, markRow),
  tableOf(words, 'follow', ['what', 'when', 'due', 'stands'], followUpIds, followRow),
  tableOf(words, 'named', ['what', 'means'], named, namedRow),
];
