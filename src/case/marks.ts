import { type FollowUpId, followUpIds } from '#protocol/follow-ups';
import { bodies, type Body, type Saying, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { type Answers, counted, holds } from './answers';
import { type FactId, factIds, isFact } from './facts';
import { listOf } from './listed';

/** What can be marked: a task of the plan, or what follows from the calls. */
export type Markable = TaskId | FollowUpId;
/** All that can be marked, in order. */
export const markables: readonly Markable[] = [...taskIds, ...followUpIds];
/** Whether it is what follows from the calls. */
export const isFollowUp = (id: string): id is FollowUpId => followUpIds.some((known) => known === id);

/**
 * What a person does to a task's mark: it was made; Social Services or the Police said that they make it (`handled`) or that it be
 * left; it was tried in vain; they were rung again and told what is new; the mark was wrong.
 */
export type Act =
  | { readonly do: 'made' | 'tried' | 'told-more'; readonly by?: undefined }
  | { readonly do: 'corrected'; readonly by?: undefined }
  | { readonly do: Saying; readonly by: Body };
/** What a person does to a follow-up's mark: it is done, or the mark was wrong. */
export type FollowUpAct =
  { readonly do: 'done'; readonly by?: undefined } | { readonly do: 'corrected'; readonly by?: undefined };
/** What is done, without who said so. */
export type MarkAction = Act['do'];
/** Every such action, in the order in which a page has them. */
export const markActions: readonly MarkAction[] = ['told-more', 'made', 'tried', 'handled', 'left', 'corrected'];
/** Every such action of a follow-up. */
export const followUpActions: readonly FollowUpAct['do'][] = ['done', 'corrected'];
/** Whether it is Social Services or the Police, who are told first. */
export const isBody = (id: string | undefined): id is Body => bodies.some((body) => body === id);
/** Whether an action says what Social Services or the Police said, and so is to say which of them. */
export const isSaying = (action: string): action is Saying => action === 'handled' || action === 'left';
/** An action with who said so, if it is known and the action is one to say it. */
export function actOf(action: MarkAction, by?: string): Act | undefined {
  if (!isSaying(action)) return { do: action };
  return isBody(by) ? { do: action, by } : undefined;
}
/** Everything that can be done to a mark, once for each body that can have said so. */
export const acts: readonly Act[] = markActions.flatMap((action): readonly Act[] =>
  isSaying(action) ? bodies.map((by) => ({ do: action, by })) : [{ do: action }],
);

/** What stands of a task: `handled:police` where the Police said that they make it. */
export type Mark = 'made' | 'tried' | `${Saying}:${Body}`;
/** The current marks: one of each or none; corrected ones are gone. Held as the options of an answer are, and read as they are. */
export type Marks = { readonly [T in TaskId]?: readonly [Mark] } & { readonly [F in FollowUpId]?: readonly ['done'] };
/** What Social Services and the Police were told, while the mark that they were told stands. */
export type Told = { readonly [B in Body]?: readonly FactId[] };
/** What the rules need of a case. */
export interface CaseFacts {
  readonly answers: Answers;
  readonly marks: Marks;
  readonly told: Told;
}

const without = <T extends object>(of: T, gone: Markable): T =>
  Object.fromEntries(Object.entries(of).filter(([id]) => id !== gone)) as T;

/** The current marks after `act`, which must be allowed: a new mark replaces the old one, corrected leaves none, told-more keeps it. */
export function withMark(marks: Marks, of: Markable, act: Act | FollowUpAct): Marks {
  if (act.do === 'told-more') return marks;
  if (act.do === 'corrected') return without(marks, of);
  return { ...without(marks, of), [of]: [isSaying(act.do) ? `${act.do}:${act.by}` : act.do] };
}

/** Whether an act is a call that tells something: the one that is marked made, and one more to those who were told. */
export const isCall = (of: Markable, { do: action }: Act | FollowUpAct): of is Body =>
  isBody(of) && (action === 'made' || action === 'told-more');

/** What was told after an act that told `facts`: a call made anew tells them, one more adds them, any other mark leaves nothing. */
export function withTold(told: Told, of: Markable, act: Act | FollowUpAct, facts: readonly FactId[]): Told {
  if (!isCall(of, act)) return without(told, of);
  const before = act.do === 'told-more' ? (told[of] ?? []) : [];
  return { ...told, [of]: factIds.filter((fact) => before.includes(fact) || facts.includes(fact)) };
}

/** Whether an answer says that the task was made: it goes only by changing that answer. */
export const madeByAnswer = (answers: Answers, task: TaskId): boolean => holds(tasks[task].madeWhen, answers);

/** Whether `already-reported` names the task: it was made before this case was begun. */
export const namedAsReported = (answers: Answers, task: TaskId): boolean =>
  counted(answers, 'already-reported').includes(task);

/** Whether something has a mark of any kind. */
export const hasMark = ({ marks }: CaseFacts, of: Markable): boolean => marks[of]?.some(Boolean) ?? false;

/** Whether this is what stands of a task. */
export const isMarked = ({ marks }: CaseFacts, task: TaskId, mark: Mark): boolean =>
  marks[task]?.some((standing) => standing === mark) ?? false;

/** Whether the task was made, by mark or by answer. */
export const isMade = (facts: CaseFacts, task: TaskId): boolean =>
  isMarked(facts, task, 'made') || madeByAnswer(facts.answers, task);

/** What a task's people were told by the calls that were marked; undefined where none was, or no call of theirs tells anything. */
export function toldTo(facts: CaseFacts, task: TaskId): readonly FactId[] | undefined {
  return isBody(task) && isMarked(facts, task, 'made') ? (facts.told[task] ?? []) : undefined;
}

/** Whether a set of tasks made is enough for `task` to be open. */
function opensBy(task: TaskId, made: (other: TaskId) => boolean): boolean {
  const { need, of } = tasks[task].opensAfter;
  return need === 'any' ? of.some(made) : of.every(made);
}

/** Whether the task may be made now: what it comes after is made. */
export const isOpen = (facts: CaseFacts, task: TaskId): boolean => opensBy(task, (other) => isMade(facts, other));

/** What Social Services or the Police said of the task, and which of them: it counts only while the one named is made. */
export function saidOf(facts: CaseFacts, task: TaskId): Extract<Act, { by: Body }> | undefined {
  return tasks[task].mayBeSaid
    .flatMap((saying) => bodies.map((by) => ({ do: saying, by })))
    .find(({ do: saying, by }) => isMarked(facts, task, `${saying}:${by}`) && isMade(facts, by));
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

/** Whether a fact is so now, and not among those that were told; of a task that told nothing, none is. */
const isUntold = ({ answers }: CaseFacts, fact: FactId, told: readonly FactId[] | undefined): boolean =>
  told !== undefined && !told.includes(fact) && isFact(answers, fact);

/**
 * Whether a fact is news of a task: so now, and not told when the task was marked made or since. A task that only an answer says was
 * made has none, as nobody here knows what it told.
 */
const isNews = (facts: CaseFacts, fact: FactId, task: TaskId): boolean => isUntold(facts, fact, toldTo(facts, task));

/** The facts that a task's people were not told, in order. */
export const newsOf = listOf<CaseFacts, FactId, [task: TaskId]>(factIds, isNews);

/** Whether there is something to tell a task's people that they were not told. */
export function hasNews(facts: CaseFacts, task: TaskId): boolean {
  const told = toldTo(facts, task);
  return factIds.some((fact) => isUntold(facts, fact, told));
}
