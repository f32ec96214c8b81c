import { type Saying, type TaskId, taskIds } from '#protocol/tasks';
import { type OptionRef, factsOf, isOnlineConcern } from '../../case/answers';
import { againstOrder, currentEntries, isReplaced } from '../../case/log';
import { isBody, type LogEntry, madeByAnswer, namedAsReported, toldByAnswer } from '../../case/marks';
import { plan, type PlannedTask, type Status } from '../../case/plan';
import type { CaseView } from '../../session/session';
import { dayInWords, momentInWords } from '../../words/dates';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { kindStandsOn } from '../updates/basis';
import { groundsInBrackets } from '../updates/Grounded';
import { type Line, line, sentences } from './lines';

function whenOf(words: Words, { day, time }: LogEntry): string {
  if (!day && !time) return words.t('record:callBlank');
  const when = [day ? dayInWords(words, day) : '__________', time || '_____'].join(', ');
  return words.t('record:callSet', { when });
}

function detailTexts(words: Words, entry: LogEntry): readonly string[] {
  const { t } = words;
  if (entry.do === 'corrected') return [];
  return [
    whenOf(words, entry),
    ...(entry.way ? [t('record:way', { way: t(`call:details/ways/${entry.way}`) })] : []),
    ...(entry.role ? [t('record:role', { role: t(`call:details/roles/${entry.role}`) })] : []),
    ...(entry.reference ? [t('record:reference', { reference: entry.reference })] : []),
  ];
}

/** What was ticked by the time of a call; short if it is exactly what the record reports. */
function toldText(words: Words, told: readonly OptionRef[], now: readonly OptionRef[]): string {
  if (told.length === 0) return words.t('record:toldNothing');
  if (told.join() === now.join()) return words.t('record:toldAll');
  return words.t('record:told', { what: sentences(words, told) });
}

/** Everything known about one mark: what was ticked by then, when the call was, and its details. */
function entryTexts(words: Words, entry: LogEntry, now: readonly OptionRef[]): readonly string[] {
  return [...(entry.told ? [toldText(words, entry.told, now)] : []), ...detailTexts(words, entry)];
}

const markText = (words: Words, entry: LogEntry): string =>
  words.t(entry.by ? `record:mark/${entry.do}/${entry.by}` : `record:mark/${entry.do}`, {
    task: words.t(`ui:tasks/${entry.task}`),
    at: momentInWords(words, entry.at),
  });

/** The text for a task's status, naming Social Services or the Police if they make it or asked that it be left. */
function stateKey({ status, reads, by }: PlannedTask): Key {
  if (by) return `record:status/${status as Saying}/${by}`;
  if (status === 'to-do') return `record:status/to-do-${reads === 'may' ? 'option' : 'duty'}`;
  return `record:status/${status as Exclude<Status, Saying | 'to-do'>}`;
}

/** What an answer says of a call before this case: that it was made, and what was ticked by then. */
function reportedBefore(
  words: Words,
  { context }: CaseView,
  task: TaskId,
  now: readonly OptionRef[],
): readonly string[] {
  if (!madeByAnswer(context.answers, task)) return [];
  const key = namedAsReported(context.answers, task) ? 'record:beforeNow' : 'record:byCalled999';
  const made = words.t(key, { task: words.t(`ui:tasks/${task}`) });
  return isBody(task) ? [made, toldText(words, toldByAnswer(context, task), now)] : [made];
}

/** One current mark, with when it was set and everything known about it. */
const currentTexts = (words: Words, entry: LogEntry, now: readonly OptionRef[]): readonly string[] => [
  words.t(entry.do === 'told-more' ? 'record:markedLater' : 'record:marked', { at: momentInWords(words, entry.at) }),
  ...entryTexts(words, entry, now),
];

function callLines(words: Words, view: CaseView, row: PlannedTask): readonly Line[] {
  const { task, status, reads } = row;
  const now = factsOf(view.context.answers);
  const texts = [
    ...reportedBefore(words, view, task, now),
    ...currentEntries(view.log, task).flatMap((entry) => currentTexts(words, entry, now)),
  ];
  return [
    line(task, words.t(stateKey(row), { task: words.t(`ui:tasks/${task}`) })),
    line(
      `${task}.kind`,
      words.t(`record:kind/${reads}`),
      groundsInBrackets(words, kindStandsOn(row, isOnlineConcern(view.context.answers))),
    ),
    ...(status === 'made-early' ? [line(`${task}.early`, words.t(`tasks:early/${task as 'ceop'}`))] : []),
    ...texts.map((text, at) => line(`${task}.${at}`, text)),
  ];
}

/** What was ticked proves nothing of what was said. */
const caution = (words: Words, rows: readonly PlannedTask[]): readonly Line[] =>
  rows.some(({ told }) => told.length > 0) ? [line('told-caution', words.t('record:toldCaution'))] : [];

/** Returns the plan in order: each task, must or may, its status, its marks, what was ticked by then, the details. */
export function planLines(words: Words, view: CaseView): readonly Line[] {
  const rows = plan(view.context);
  return [...rows.flatMap((row) => callLines(words, view, row)), ...caution(words, rows)];
}

function orderTexts({ t }: Words, { log }: CaseView): readonly string[] {
  return againstOrder(log).map(({ task, before }) =>
    t('record:againstOrder', { task: t(`ui:tasks/${task}`), before: t(`ui:tasks/${before}`) }),
  );
}

/** Returns every mark in the order set, with the details of those replaced, then any task made against the order. */
export function logLines(words: Words, view: CaseView): readonly Line[] {
  const now = factsOf(view.context.answers);
  const texts = [
    ...view.log.flatMap((entry, index) => [
      markText(words, entry),
      ...(isReplaced(view.log, index) ? [words.t('record:replaced'), ...entryTexts(words, entry, now)] : []),
    ]),
    ...orderTexts(words, view),
  ];
  const isReported = taskIds.some((task) => madeByAnswer(view.context.answers, task));
  const all = texts.length > 0 || isReported ? texts : [words.t('record:noLog')];
  return all.map((text, at) => line(`log.${at}`, text));
}
