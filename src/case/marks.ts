import { type TaskId, tasks } from '#protocol/tasks';
import { type Answers, counted, holds } from './answers';

/** What a person says became of a task: made, handled by Social Services or the Police, or tried in vain. */
export type Mark = 'made' | 'handled' | 'tried';
/** What a person does to a task's mark. */
export type MarkAction = Mark | 'corrected';
/** Every such action. */
export const markActions: readonly MarkAction[] = ['made', 'handled', 'tried', 'corrected'];
/** The standing marks: at most one a task; corrected ones are gone. */
export type Marks = { readonly [T in TaskId]?: Mark };
/** What the rules need of a case. */
export interface CaseFacts {
  readonly answers: Answers;
  readonly marks: Marks;
}

/** The standing marks after `action`, which must be allowed: a new mark replaces the old one, corrected leaves none. */
export function withMark(marks: Marks, task: TaskId, action: MarkAction): Marks {
  const others = Object.fromEntries(Object.entries(marks).filter(([other]) => other !== task)) as Marks;
  return action === 'corrected' ? others : { ...others, [task]: action };
}

/** Whether an answer says that the task was made: it goes only by changing that answer. */
export const madeByAnswer = (answers: Answers, task: TaskId): boolean => holds(tasks[task].madeWhen, answers);

/** Whether `already-reported` names the task: it was made before this case was begun. */
export const namedAsReported = (answers: Answers, task: TaskId): boolean =>
  counted(answers, 'already-reported').includes(task);

/** Whether the task was made, by mark or by answer. */
export const isMade = (facts: CaseFacts, task: TaskId): boolean =>
  facts.marks[task] === 'made' || madeByAnswer(facts.answers, task);

/** Whether a set of tasks made is enough for `task` to be open. */
function opensBy(task: TaskId, made: (other: TaskId) => boolean): boolean {
  const { need, of } = tasks[task].opensAfter;
  return need === 'any' ? of.some(made) : of.every(made);
}

/** Whether the task may be made now: what it comes after is made. */
export const isOpen = (facts: CaseFacts, task: TaskId): boolean => opensBy(task, (other) => isMade(facts, other));

/** Whether Social Services or the Police are made, so that they can have said that they make a report themselves. */
export const someoneWasTold = (facts: CaseFacts): boolean =>
  isMade(facts, 'social-services') || isMade(facts, 'police');

/** What must still be made before the task opens; empty where it is open. */
export const lockedBy = (facts: CaseFacts, task: TaskId): readonly TaskId[] =>
  isOpen(facts, task) ? [] : tasks[task].opensAfter.of.filter((other) => !isMade(facts, other));

/**
 * Whether a made task was made before what it comes after. Reported before this case: judged by what else was reported then,
 * and nothing told later turns it back. Marked: judged by what stands now (what it stood on was corrected or changed).
 */
export function isMadeEarly(facts: CaseFacts, task: TaskId): boolean {
  if (!isMade(facts, task)) return false;
  if (namedAsReported(facts.answers, task)) return !opensBy(task, (other) => namedAsReported(facts.answers, other));
  return !isOpen(facts, task);
}
