import { type Saying, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { type OptionRef, chosenOptions, holds, isOnlineConcern, passedOn, toldAs } from '../../case/answers';
import { outOfOrder, currentEntries, fateOf, isElsewhereNow } from '../../case/log';
import {
  isBody,
  isFollowUp,
  type LogEntry,
  madeByAnswer,
  namedAsReported,
  newsOf,
  saidOf,
  toldByAnswer,
} from '../../case/marks';
import { isUnsettled, plan, type PlannedTask, type Status } from '../../case/plan';
import type { WizardContext } from '../../machine/context';
import type { CaseView } from '../../session/session';
import { type Key, type Words, dateInWords, momentInWords } from '../../words/words';
import { sayingKey } from '../call/status-key';
import { kindStandsOn } from '../updates/grounds';
import { groundsInBrackets } from '../updates/sources';
import { blank, blanksOf, cellOf, type Line, line, sentences } from './lines';

function whenLine(words: Words, key: string, { day, time }: Partial<LogEntry>): Line {
  if (!day && !time) return blank(`${key}.when`, words.t('record:callBlank'), 'quarter');
  const when = [...(day ? [dateInWords(words, day)] : []), ...(time ? [time] : [])].join(', ');
  return cellOf('quarter', line(`${key}.when`, words.t('record:callSet', { when })));
}

/** When a call took place, who took it and its reference: what was set, or else a blank to write in by hand. */
function detailLines(words: Words, key: string, entry: Partial<LogEntry> = {}): readonly Line[] {
  const { role, reference } = entry;
  const known = (of: string, text: string): Line => cellOf('quarter', line(`${key}.${of}`, text));
  return [
    whenLine(words, key, entry),
    blank(`${key}.name`, words.t('record:byHand/spokeTo'), 'quarter'),
    role
      ? known('role', words.t('record:role', { role: words.t(`call:details/roles/${role}`) }))
      : blank(`${key}.role`, words.t('record:byHand/role'), 'quarter'),
    reference
      ? known('reference', words.t('record:reference', { reference }))
      : blank(`${key}.reference`, words.t('record:byHand/reference'), 'quarter'),
  ];
}

/** What was ticked by the time of a call; short where it is all or most of what is ticked now. */
function toldText(words: Words, told: readonly OptionRef[], { answers }: WizardContext, news: readonly OptionRef[]) {
  const now = chosenOptions(answers);
  const later = now.filter((option) => !told.includes(option));
  const [then, since] = [passedOn(told), passedOn(later)];
  if (then.length === 0 && since.length > 0) return words.t('record:toldNothing');
  if (then.some((option) => !now.includes(option)) || since.length > then.length)
    return words.t('record:told', { what: sentences(words, then) });
  const isNews = news.length > 0 && since.filter((option) => toldAs(option) === 'fact').join() === news.join();
  const named = isNews ? since.filter((option) => !news.includes(option)) : since;
  const except = [
    ...(isNews ? [words.t('record:underNews')] : []),
    ...(named.length > 0 ? [sentences(words, named)] : []),
    ...(since.length < later.length ? [words.t('record:changedLater')] : []),
  ];
  return except.length === 0 ? words.t('record:toldAll') : words.t('record:toldExcept', { what: except.join(' ') });
}

function toldTexts(words: Words, { context }: CaseView, { task, told }: LogEntry): readonly string[] {
  return told && !isFollowUp(task) ? [toldText(words, told, context, newsOf(context, task))] : [];
}
const wayTexts = ({ t }: Words, { way }: LogEntry): readonly string[] =>
  way ? [t('record:way', { way: t(`call:details/ways/${way}`) })] : [];

const replacedTexts = (words: Words, view: CaseView, entry: LogEntry): readonly string[] => [
  ...toldTexts(words, view, entry),
  ...wayTexts(words, entry),
  ...detailLines(words, '', entry).flatMap(({ text, isBlank }) => (isBlank ? [] : [text])),
];

const markText = (words: Words, entry: LogEntry): string =>
  words.t(entry.by ? `record:mark/${sayingKey(entry.task, entry.do, entry.by)}` : `record:mark/${entry.do}`, {
    task: words.t(`ui:tasks/${entry.task}`),
    at: momentInWords(words, entry.at),
  });

/** The text for a task's status, naming Social Services or the Police if they make it or asked that it be left. */
function stateKey({ task, status, reads, by }: PlannedTask): Key {
  if (by) return `record:status/${sayingKey(task, status as Saying, by)}`;
  if (status === 'to-do' && task === 'police' && reads === 'may') return 'record:status/to-do-police';
  if (status === 'to-do') return `record:status/to-do-${reads === 'may' ? 'option' : 'duty'}`;
  return `record:status/${status as Exclude<Status, Saying | 'to-do'>}`;
}

/**
 * What an answer says of a call: that it was made before this case or, about the danger, to 999. What is unknown of a
 * call before this case is left blank.
 */
function answeredLines(words: Words, { context }: CaseView, task: TaskId): readonly Line[] {
  if (!madeByAnswer(context.answers, task)) return [];
  const [key, isBefore] = [`${task}.before`, namedAsReported(context.answers, task)];
  const says = isBefore ? 'record:beforeNow' : 'record:byCalled999';
  const told = toldByAnswer(context, task);
  return [
    line(key, words.t(says, { task: words.t(`ui:tasks/${task}`) })),
    ...(isBefore && told.length > 0
      ? [line(`${key}.told`, words.t('record:toldAsAnswered', { what: sentences(words, told) }))]
      : []),
    ...(isBefore ? blanksOf(words, 'before').map((one) => ({ ...one, key: `${key}.${one.key}` })) : []),
    ...detailLines(words, key),
  ];
}

/** What says when an entry was marked, beside how the call stands. */
const setKeys = { 'told-more': 'record:markedLater', tried: 'record:markedTried' } as const;
/** One current mark, with when it was set and everything known about it. */
function currentLines(words: Words, view: CaseView, entry: LogEntry, key: string): readonly Line[] {
  const at = momentInWords(words, entry.at);
  const isIdle = entry.by !== undefined && !isFollowUp(entry.task) && !saidOf(view.context, entry.task);
  const set = isIdle
    ? `${markText(words, entry)} ${words.t('record:countsNot')}`
    : words.t(setKeys[entry.do as keyof typeof setKeys] ?? 'record:marked', { at });
  return [
    ...[set, ...wayTexts(words, entry)].map((text, index) => cellOf('half', line(`${key}.set${index}`, text))),
    ...toldTexts(words, view, entry).map((text) => line(`${key}.told`, text)),
    ...(entry.do === 'made' || entry.do === 'told-more' ? detailLines(words, key, entry) : []),
  ];
}

/** Blanks for a call that must still be made, so that it can be written down on paper. */
const toMake = (words: Words, { task, status, reads }: PlannedTask): readonly Line[] =>
  reads !== 'may' && isUnsettled(status) ? detailLines(words, `${task}.next`) : [];

function callLines(words: Words, view: CaseView, row: PlannedTask): readonly Line[] {
  const { task, status } = row;
  return [
    line(task, words.t(stateKey(row), { task: words.t(`ui:tasks/${task}`) })),
    ...(status === 'made-early' ? [line(`${task}.early`, words.t(`tasks:early/${task as 'ceop'}`))] : []),
    ...(isBody(task) && isElsewhereNow(view.context, task)
      ? [line(`${task}.area`, words.t(`tasks:${task}/otherArea`))]
      : []),
    ...answeredLines(words, view, task),
    ...currentEntries(view.log, task).flatMap((entry, at) => currentLines(words, view, entry, `${task}.${at}`)),
    ...toMake(words, row),
  ];
}

/** Returns the plan in order: each task, its status, its marks, what was ticked by then, the details. */
export function planLines(words: Words, view: CaseView): readonly Line[] {
  const lines = plan(view.context).flatMap((row) => callLines(words, view, row));
  // What was ticked does not prove what was said.
  const isTold = lines.some(({ key }) => key.endsWith('.told'));
  return isTold ? [...lines, line('plan.caution', words.t('record:toldCaution'))] : lines;
}

/** Returns, for each task that the answers call for, whether it must or may be done, and on what grounds. */
export const kindLines = (words: Words, { context }: CaseView): readonly Line[] =>
  plan(context)
    .filter(({ task }) => holds(tasks[task].inPlanWhen, context.answers))
    .map((row) => {
      const grounds = groundsInBrackets(words, kindStandsOn(row, isOnlineConcern(context.answers)));
      const name = words.t(`ui:tasks/${row.task}`);
      return line(`stands.${row.task}.kind`, `${name}: ${words.t(`record:kind/${row.reads}`)}`, grounds);
    });

function orderTexts({ t }: Words, { log }: CaseView): readonly string[] {
  return outOfOrder(log).map(({ task, before }) =>
    t('record:againstOrder', { task: t(`ui:tasks/${task}`), before: t(`ui:tasks/${before}`) }),
  );
}

/** Returns every mark in the order set, with the details of those replaced, then any task made against the order. */
export function logLines(words: Words, view: CaseView): readonly Line[] {
  const texts = [
    ...view.log.flatMap((entry) => {
      const fate = fateOf(view.log, entry);
      const undone = fate === 'undone' ? [words.t('record:undone')] : [];
      return [markText(words, entry), ...undone, ...(fate ? replacedTexts(words, view, entry) : [])];
    }),
    ...orderTexts(words, view),
  ];
  const isReported = taskIds.some((task) => madeByAnswer(view.context.answers, task));
  const all = texts.length > 0 || isReported ? texts : [words.t('record:noLog')];
  return all.map((text, at) => line(`log.${at}`, text));
}
