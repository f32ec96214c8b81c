import {
  bodies,
  type Body,
  type FollowUpId,
  followUpIds,
  followUps,
  type Saying,
  sayings,
  type TaskId,
  taskIds,
  tasks,
} from '#protocol/tasks';
import { type Answers, counted, type OptionRef, factIds, factsOf, holds, isFact, noAnswers, partsOf } from './answers';
import { policeRung } from '#protocol/questions';
import { listOf } from './listed';
import type { MarkDetails } from './mark-details';

/** Anything that can be marked: a task or a follow-up. */
export type Markable = TaskId | FollowUpId;
/** Everything that can be marked, in order. */
export const markables: readonly Markable[] = [...taskIds, ...followUpIds];
/** Whether the id is that of a follow-up. */
export const isFollowUp = (id: string): id is FollowUpId => followUpIds.some((known) => known === id);

/**
 * An act on a task's mark. `handled` and `left`: Social Services or the Police said that they would make it themselves,
 * or that it should be left. `tried`: nobody answered. `told-more`: rung again and told the news. `corrected`: the mark
 * was wrong.
 */
export type Act =
  | { readonly do: 'made' | 'tried' | 'told-more'; readonly by?: undefined }
  | { readonly do: 'corrected'; readonly by?: undefined }
  | { readonly do: Saying; readonly by: Body };
/** An act on a follow-up's mark: it is done, or the mark was wrong. */
export type FollowUpAct =
  { readonly do: 'done'; readonly by?: undefined } | { readonly do: 'corrected'; readonly by?: undefined };
/** An act without who said so. */
export type MarkAction = Act['do'];
/** Every action on a task's mark, in the order in which a page offers them. */
export const markActions: readonly MarkAction[] = ['told-more', 'made', 'tried', 'handled', 'left', 'corrected'];
/** Every action on a follow-up's mark. */
export const followUpActions: readonly FollowUpAct['do'][] = ['done', 'corrected'];
/** Whether the id is that of Social Services or the Police, who are told first. */
export const isBody = (id: string | undefined): id is Body => bodies.some((body) => body === id);
/** Whether an action is on the word of Social Services or the Police, and so must name which of them. */
export const isSaying = (action: string): action is Saying => action === 'handled' || action === 'left';
/** Returns the act; undefined if the action must name who said so and `by` does not. */
export function actOf(action: MarkAction, by?: string): Act | undefined {
  if (!isSaying(action)) return { do: action };
  return isBody(by) ? { do: action, by } : undefined;
}
/** Every act on a task's mark, with one for each body that can have said so. */
export const acts: readonly Act[] = markActions.flatMap((action): readonly Act[] =>
  isSaying(action) ? bodies.map((by) => ({ do: action, by })) : [{ do: action }],
);

/**
 * One act on a mark. `at`: the wall clock when it was set, `2026-03-01T15:30`. `told`: for a call to Social Services or
 * the Police, every option that was chosen at that moment; its facts are what the call told.
 */
export type LogEntry = MarkDetails & { readonly at: string } & (
    | (Act & { readonly task: TaskId; readonly told?: readonly OptionRef[] })
    | (FollowUpAct & { readonly task: FollowUpId; readonly told?: undefined })
  );
/** Every mark in the order in which it was set, including corrections. */
export type Log = readonly LogEntry[];

/** The current mark of a task; `handled:police` if the Police said that they would make it. */
export type Mark = 'made' | 'tried' | `${Saying}:${Body}`;
/** The current marks, at most one each, without those corrected. Lists, so that they are read like answers. */
export type Marks = { readonly [T in TaskId]?: readonly [Mark] } & { readonly [F in FollowUpId]?: readonly ['done'] };
/** The way in which a body was told: in calls that are marked, or before, as `already-reported` says. */
export type ToldBy = Body | `answer:${Body}`;
export const toldBys: readonly ToldBy[] = [...bodies, ...bodies.map((body) => `answer:${body}` as const)];
/** What Social Services and the Police were told, each way, while its mark or its answer stands. */
export type Told = { readonly [T in ToldBy]?: readonly OptionRef[] };
/** What the rules need to know of a case. */
export interface CaseFacts {
  readonly answers: Answers;
  readonly marks: Marks;
  readonly told: Told;
}

const without = <T extends object>(of: T, gone: Markable | ToldBy): T =>
  Object.fromEntries(Object.entries(of).filter(([id]) => id !== gone)) as T;

/**
 * Returns the marks after an allowed `act`: `corrected` removes the mark, others replace it; a further call, or a try
 * to make one, keeps it.
 */
export function withMark(marks: Marks, of: Markable, act: Act | FollowUpAct): Marks {
  if (act.do === 'told-more' || (act.do === 'tried' && marks[of]?.some((mark) => mark === 'made'))) return marks;
  if (act.do === 'corrected') return without(marks, of);
  return { ...without(marks, of), [of]: [isSaying(act.do) ? `${act.do}:${act.by}` : act.do] };
}

/** Whether an act is a call that passes on facts: Social Services or the Police, rung or rung again. */
export const isCall = (of: Markable, { do: action }: Act | FollowUpAct): of is Body =>
  isBody(of) && (action === 'made' || action === 'told-more');

/** Returns what was told after an act: `made` sets it to `facts`, `told-more` adds them, `corrected` clears it. */
export function withTold(told: Told, of: Markable, act: Act | FollowUpAct, facts: readonly OptionRef[]): Told {
  if (act.do === 'corrected') return without(told, of);
  if (!isCall(of, act)) return told;
  const before = act.do === 'told-more' ? (told[of] ?? []) : [];
  return { ...told, [of]: factIds.filter((fact) => before.includes(fact) || facts.includes(fact)) };
}

/**
 * Returns what was told once `already-reported` is answered: to a body that it newly names, the facts of this moment;
 * to one that it named before, what was kept of then; to any other, nothing.
 */
export const withReported = (told: Told, before: Answers, after: Answers): Told =>
  bodies.reduce<Told>((so, body) => {
    const [was, is] = [before, after].map((answers) => answers['already-reported'].some((named) => named === body));
    if (is === was) return so;
    return is ? { ...so, [`answer:${body}`]: factsOf(after) } : without(so, `answer:${body}`);
  }, told);

/** Returns what was told as the answers say; the rest follows from the log. */
export const toldOfAnswers = (told: Told): Told =>
  Object.fromEntries(Object.entries(told).filter(([by]) => !isBody(by)));

/** Returns what was told as far as the answers of a new case say it. */
export const toldIn = (answers: Answers): Told => withReported({}, noAnswers, answers);

/** Whether an answer says that the task was made; only changing that answer undoes it. */
export const madeByAnswer = (answers: Answers, task: TaskId): boolean => holds(tasks[task].madeWhen, answers);

/** Whether a call that is marked told a body anything; beside an answer that they knew, it can be taken back alone. */
export const isToldSince = ({ told }: CaseFacts, of: Markable): boolean =>
  isBody(of) && (told[of]?.some(Boolean) ?? false);

/** Whether `already-reported` names the task, so it was made before this case began. */
export const namedAsReported = (answers: Answers, task: TaskId): boolean =>
  counted(answers, 'already-reported').includes(task);

/** Whether a task or follow-up has a mark of any kind. */
export const hasMark = ({ marks }: CaseFacts, of: Markable): boolean => marks[of]?.some(Boolean) ?? false;

/** Whether the task has this current mark. */
export const isMarked = ({ marks }: CaseFacts, task: TaskId, mark: Mark): boolean =>
  marks[task]?.some((current) => current === mark) ?? false;

/** Whether the task was made, according to a mark or an answer. */
export const isMade = (facts: CaseFacts, task: TaskId): boolean =>
  isMarked(facts, task, 'made') || madeByAnswer(facts.answers, task);

/** Whether a body was told a fact in a call that is marked; the word of one that is not made counts for nothing. */
export const isToldByMark = (facts: CaseFacts, body: Body, fact: OptionRef): boolean =>
  isMade(facts, body) && (facts.told[body]?.includes(fact) ?? false);

/** Whether a body was told a fact as an answer says: all that was known then, or on 999 the danger and no more. */
function isToldByAnswer({ answers, told }: CaseFacts, fact: OptionRef, task: TaskId): boolean {
  if (!isBody(task)) return false;
  if (namedAsReported(answers, task) && (told[`answer:${task}`]?.includes(fact) ?? false)) return true;
  const isOfDanger = task === 'police' && partsOf(fact).question === 'immediate-danger';
  return isOfDanger && holds(policeRung, answers) && isFact(answers, fact);
}
/** Returns what a task's people were told as the answers say, in order. */
export const toldByAnswer = listOf<CaseFacts, OptionRef, [task: TaskId]>(factIds, isToldByAnswer);

const isTold = (facts: CaseFacts, fact: OptionRef, task: TaskId): boolean =>
  isBody(task) && (isToldByMark(facts, task, fact) || isToldByAnswer(facts, fact, task));
/** Returns all that a task's people were told, by marks and answers together, in order. */
export const toldTo = listOf<CaseFacts, OptionRef, [task: TaskId]>(factIds, isTold);

function opensBy(task: TaskId, made: (other: TaskId) => boolean): boolean {
  const { need, of } = tasks[task].opensAfter;
  return need === 'any' ? of.some(made) : of.every(made);
}

/** Whether the task may be made now: enough of the tasks before it are made. */
export const isOpen = (facts: CaseFacts, task: TaskId): boolean => opensBy(task, (other) => isMade(facts, other));

/** What Social Services or the Police say of a report. */
export type Word = Extract<Act, { readonly by: Body }>;
const words: readonly Word[] = sayings.flatMap((saying) => bodies.map((by) => ({ do: saying, by })));

/** Whether Social Services or the Police may say this of the task, as it is answered now. */
export function maySay(answers: Answers, task: TaskId, word: Word): boolean {
  const may = tasks[task].mayBeSaid[word.do];
  return may !== undefined && may.by.includes(word.by) && holds(may.when, answers);
}

/** Returns what was said of the task; it counts only while it may be said and the call to that body is made. */
export const saidOf = (facts: CaseFacts, task: TaskId): Word | undefined =>
  words.find(
    (word) =>
      isMarked(facts, task, `${word.do}:${word.by}`) && maySay(facts.answers, task, word) && isMade(facts, word.by),
  );

/** Whether the task is in the plan: the answers call for it, or it has been made. */
export const isPlanned = (facts: CaseFacts, task: TaskId): boolean =>
  holds(tasks[task].inPlanWhen, facts.answers) || isMade(facts, task);

/** Whether the task must or should be done, or asked about. Only a task that the answers call for can be a duty. */
export const isDuty = ({ answers }: CaseFacts, task: TaskId): boolean => holds(tasks[task].dutyWhen, answers);

/** Whether a task needs nothing more: it was made, or others said that they make it or that it be left. */
export const isSettled = (facts: CaseFacts, task: TaskId): boolean =>
  isMade(facts, task) || saidOf(facts, task) !== undefined;

/** Whether a follow-up applies: the answers ask for it, and the call that it follows has been made. */
export function followUpApplies(facts: CaseFacts, id: FollowUpId): boolean {
  const { thereWhen, afterMade } = followUps[id];
  return holds(thereWhen, facts.answers) && (afterMade === undefined || isMade(facts, afterMade));
}

/** Whether a follow-up applies and has not been done. */
export const isFollowUpDue = (facts: CaseFacts, id: FollowUpId): boolean =>
  !hasMark(facts, id) && followUpApplies(facts, id);

/** Whether any follow-up that applies has not been done. */
export const isAnyToFollow = (facts: CaseFacts): boolean => followUpIds.some((id) => isFollowUpDue(facts, id));

/** Returns what must be made before the task opens; empty if it is open. */
export const lockedBy = (facts: CaseFacts, task: TaskId): readonly TaskId[] =>
  isOpen(facts, task) ? [] : tasks[task].opensAfter.of.filter((other) => !isMade(facts, other));

/**
 * Whether a task was made before one that comes first. One reported before this case is judged only by what else was
 * reported then; a marked one by the current marks and answers, which may have changed since.
 */
export function isMadeEarly(facts: CaseFacts, task: TaskId): boolean {
  if (!isMade(facts, task)) return false;
  if (namedAsReported(facts.answers, task)) return !opensBy(task, (other) => namedAsReported(facts.answers, other));
  return !isOpen(facts, task);
}

/** Whether a fact is news for Social Services or the Police: they are made, it is true now, and nobody told them. */
const isNews = (facts: CaseFacts, fact: OptionRef, task: TaskId): boolean =>
  isBody(task) && isMade(facts, task) && !isTold(facts, fact, task) && isFact(facts.answers, fact);

/** Returns the facts that a task's people were not told, in order. */
export const newsOf = listOf<CaseFacts, OptionRef, [task: TaskId]>(factIds, isNews);

/** Whether there is news for a task's people. */
export const hasNews = (facts: CaseFacts, task: TaskId): boolean => factIds.some((fact) => isNews(facts, fact, task));
