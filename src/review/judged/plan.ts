import { concern } from '#protocol/questions';
import { never } from '#protocol/shapes';
import { bodies, type FollowUpId, followUpIds, followUps, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { answersOf } from '../../case/answers';
import { refusal } from '../../case/marking';
import { type Act, acts } from '../../case/marks';
import { named } from '../../chart/when-in-words';
import { markKey } from '../../wizard/call/marked';
import { kindStandsOn } from '../../wizard/updates/grounds';
import type { Key, Words } from '../../words/words';
import { shownInWords, whenOf } from '../when';
import { basisAt, briefly, isShort, type JudgedRow, lines, standsOn, type Table, tableOf } from './table';

function opensInWords({ t }: Words, task: TaskId): string {
  const { need, of } = tasks[task].opensAfter;
  if (of.length === 0) return t('book:plan/atOnce');
  // The reading of the protocol behind this has a row of its own.
  if (need === 'all' && bodies.every((body) => of.includes(body))) return t('judgement:both');
  const others = of.map((other) => t(`ui:tasks/${other}`)).join('; ');
  return t(need === 'any' ? 'book:plan/afterAny' : 'book:plan/afterAll', { tasks: others });
}

/** When a report is optional, in words; undefined if it is a duty whenever it is asked for. */
function optionInWords({ t }: Words, task: TaskId): string | undefined {
  const { dutyWhen, inPlanWhen } = tasks[task];
  if (dutyWhen === concern || dutyWhen === inPlanWhen) return undefined;
  return t(dutyWhen === never ? 'book:plan/optionAlways' : 'book:plan/optionElse');
}

/** What a report stands on, as its page has it: always, where grooming is identified, and without any device. */
function reportStands(words: Words, task: TaskId): string {
  const { clauses, clausesWhenGroomed = [] } = tasks[task];
  const [online, offline] = [true, false].map((is) => standsOn(words, kindStandsOn({ task, because: clauses }, is)));
  const groomed = standsOn(words, clausesWhenGroomed);
  return lines(
    online,
    groomed && `${words.t('book:plan/groomed')}: ${groomed}`,
    offline !== online && `${words.t('judgement:offline')}: ${offline ?? ''}`,
  );
}

function reportRow(words: Words, task: TaskId): JudgedRow {
  const { inPlanWhen, dutyWhen, askWhen, madeWhen } = tasks[task];
  const when = lines(
    dutyWhen !== inPlanWhen && `${words.t('book:plan/inPlan')}: ${briefly(words, inPlanWhen)}`,
    dutyWhen !== never && `${words.t('book:plan/duty')}: ${briefly(words, dutyWhen)}`,
    askWhen && `${words.t('book:plan/ask')}: ${briefly(words, askWhen)}`,
    optionInWords(words, task),
  );
  const order = lines(
    `${words.t('book:plan/opens')}: ${opensInWords(words, task)}`,
    // Of every report, the lead says that it is made if it was reported before.
    !('question' in madeWhen) && `${words.t('judgement:toldByAnswer')}: ${briefly(words, madeWhen)}`,
  );
  return { cells: [words.t(`ui:tasks/${task}`), when, order, reportStands(words, task)] };
}

function dueInWords({ t }: Words, id: FollowUpId): string | undefined {
  const { due } = followUps[id];
  if (due === undefined) return undefined;
  if ('workingDays' in due) return t('judgement:days', { days: due.workingDays });
  return t('judgement:hours', due);
}

function followRow(words: Words, id: FollowUpId): JudgedRow {
  const { thereWhen, afterMade } = followUps[id];
  const key = `pages:next-steps/followUps/${id}` as const;
  const when = afterMade ? words.t('judgement:afterSocialServices') : briefly(words, thereWhen);
  return { cells: [words.t(key), when, dueInWords(words, id) ?? '', standsOn(words, basisAt(key))] };
}

/** Whether a report can ever take a mark; a made report is always in the plan. */
function isFor(act: Act, task: TaskId): boolean {
  const answers = answersOf({ need: 'concern', 'violent-extremism': 'not-sure' });
  return refusal({ answers, marks: { [task]: ['made'] }, told: {} }, task, act) !== 'not-for-this-task';
}
/** Each task with each mark that it can take, by the label of that mark. */
const marks = acts.flatMap((act) =>
  taskIds.filter((task) => isFor(act, task)).map((task) => ({ task, name: markKey(task, act) })),
);
/** What a mark says, whatever is taken: a referral, a report or a form. */
const kindOfMark = (name: Key): string => name.replace(/made\/.*/, 'made');
const markKinds = [...new Set(marks.map(({ name }) => kindOfMark(name)))];
function markRow(words: Words, kind: string): JudgedRow {
  const of = marks.filter(({ name }) => kindOfMark(name) === kind);
  const [{ name }] = of as [(typeof marks)[number]];
  const says = [...new Set(of.map((one) => words.t(one.name)))].join('; ');
  return { cells: [says, shownInWords(words, whenOf(name), [...new Set(of.map(({ task }) => task))])] };
}

/** What a named condition means, in terms of answers: a copy has no name, so it is spelt out. */
const namedRow = (words: Words, [name, condition]: (typeof named)[number]): JudgedRow => ({
  cells: [words.t(`book:conditions/named/${name}`), briefly(words, { ...condition })],
});

/** Returns who to tell and when, the marks for it, what follows, and the meaning of named conditions. */
export function plan(words: Words): readonly Table[] {
  const [known, toExplain] = [true, false].map((is) => named.filter(([, of]) => isShort(words, of) === is));
  const meanings = (of = named) => tableOf(words, 'named', ['what', 'means'], of, namedRow);
  return [
    tableOf(words, undefined, ['what', 'when', 'order', 'stands'], taskIds, reportRow),
    tableOf(words, 'marks', ['what', 'when'], markKinds, markRow),
    tableOf(words, 'follow', ['what', 'when', 'due', 'stands'], followUpIds, followRow),
    meanings(toExplain),
    { isApart: true, ...meanings(known) },
  ];
}
