import { bodies, type Body, type Saying, type TaskId, tasks } from '#protocol/tasks';
import { type Answers, counted, holds } from './answers';

/**
 * What a person does to a task's mark: it was made; Social Services or the Police said that they make it (`handled`) or that it be
 * left; it was tried in vain; the mark was wrong.
 */
export type Act =
  | { readonly do: 'made' | 'tried'; readonly by?: undefined }
  | { readonly do: 'corrected'; readonly by?: undefined }
  | { readonly do: Saying; readonly by: Body };
/** What is done, without who said so. */
export type MarkAction = Act['do'];
/** Every such action, in the order in which a page has them. */
export const markActions: readonly MarkAction[] = ['made', 'tried', 'handled', 'left', 'corrected'];
/** Whether an action says what Social Services or the Police said, and so is to say which of them. */
export const isSaying = (action: MarkAction): action is Saying => action === 'handled' || action === 'left';
/** An action with who said so, if it is known and the action is one to say it. */
export function actOf(action: MarkAction, by?: string): Act | undefined {
  if (!isSaying(action)) return { do: action };
  const body = bodies.find((known) => known === by);
  return body && { do: action, by: body };
}
/** Everything that can be done to a mark, once for each body that can have said so. */
export const acts: readonly Act[] = markActions.flatMap((action): readonly Act[] =>
  isSaying(action) ? bodies.map((by) => ({ do: action, by })) : [{ do: action }],
);

/** What stands of a task: `handled:police` where the Police said that they make it. */
export type Mark = 'made' | 'tried' | `${Saying}:${Body}`;
/** The standing marks: at most one a task; corrected ones are gone. */
export type Marks = { readonly [T in TaskId]?: Mark };
/** What the rules need of a case. */
export interface CaseFacts {
  readonly answers: Answers;
  readonly marks: Marks;
}

/** The standing marks after `act`, which must be allowed: a new mark replaces the old one, corrected leaves none. */
export function withMark(marks: Marks, task: TaskId, act: Act): Marks {
  const others = Object.fromEntries(Object.entries(marks).filter(([other]) => other !== task)) as Marks;
  if (act.do === 'corrected') return others;
  return { ...others, [task]: isSaying(act.do) ? `${act.do}:${act.by}` : act.do };
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

/** What Social Services or the Police said of the task, and which of them: it counts only while the one named is made. */
export function saidOf({ answers, marks }: CaseFacts, task: TaskId): Extract<Act, { by: Body }> | undefined {
  const [said, by] = (marks[task] ?? '').split(':');
  const saying = tasks[task].mayBeSaid.find((known) => known === said);
  const body = bodies.find((known) => known === by);
  return saying && body && isMade({ answers, marks }, body) ? { do: saying, by: body } : undefined;
}

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
