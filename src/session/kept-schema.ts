import { type Drafts, factIds, type GivenAnswers, isAnswer, takesOne } from '../case/answers';
import { isDay, isMoment, isReference, isTime, roles, ways } from '../case/mark-details';
import { followUpActions, isCall, isFollowUp, isSaying, type LogEntry, markables, markActions } from '../case/marks';
import {
  also,
  anything,
  anyText,
  type Fields,
  isFields,
  listOf,
  objectOf,
  oneOf,
  optional,
  optionalOrRight,
  type Schema,
  thatIs,
} from '../validation/schema';
import { detour } from './history-entry';
import { version } from './kept-case';
import type { Said } from './said';
import { taken } from '../validation/take';
import { edition } from '#protocol/edition';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { screenIds } from '#protocol/screens';
import { bodies, taskIds, tasks } from '#protocol/tasks';

const textOf = (test: (text: string) => boolean) => thatIs<string>((value) => typeof value === 'string' && test(value));
const emptyOr = (test: (text: string) => boolean) => textOf((text) => text === '' || test(text));

/** Whether an entry has `by` and `told` where its action needs them, and only there. */
function isWhole(found: LogEntry): boolean {
  const { task, do: action, by, told } = found;
  if ((told !== undefined) !== isCall(task, found)) return false;
  if (isFollowUp(task)) return followUpActions.some((known) => known === action) && by === undefined;
  if (isSaying(action)) return by !== undefined && tasks[task].mayBeSaid.includes(action);
  return action !== 'done' && (action !== 'told-more' || told !== undefined) && by === undefined;
}

/** The schema of an entry of the log. Only `made` settles Social Services or the Police. */
export const entry = also(
  objectOf({
    task: oneOf(markables),
    do: oneOf([...markActions, ...followUpActions]),
    by: optionalOrRight(oneOf(bodies)),
    at: textOf(isMoment),
    told: optionalOrRight(listOf(oneOf(factIds))),
    day: optionalOrRight(emptyOr(isDay)),
    time: optionalOrRight(emptyOr(isTime)),
    way: optionalOrRight(oneOf(ways)),
    role: optionalOrRight(oneOf(roles)),
    reference: optionalOrRight(textOf(isReference)),
  }),
  (found, place) => (isWhole(found as LogEntry) ? [] : [{ place, code: 'not-so' }]),
) as Schema<LogEntry>;

/** The schema of where a case was: it is read as a whole or not at all. */
export const where = objectOf({
  place: oneOf(screenIds.filter((screen) => screen !== 'notes')),
  reached: listOf(oneOf(screenIds), { most: screenIds.length, mayRepeat: true }),
  detour: optionalOrRight(detour),
});

/** Returns the schema of an object of type `T`, with values at questions that pass the test. */
const byQuestion = <T>(passes: (question: QuestionId, value: unknown) => boolean): Schema<T> =>
  objectOf(
    Object.fromEntries(questionIds.map((id) => [id, optional(thatIs((value) => passes(id, value)))])),
  ) as Schema<T>;

/** The schema of the answers of a case: each is read on its own. */
export const answers = byQuestion<GivenAnswers>(isAnswer);

/** The schema of the ticks that are not yet an answer: at most one if the question takes one. */
export const drafts = byQuestion<Drafts>((question, value) => {
  const { options } = questions[question];
  const ticks = listOf(oneOf<string, string>(options), { most: takesOne(question) ? 1 : options.length });
  return taken(ticks, value) !== undefined;
});

/** The schema of the phrases of each call that were ticked as said. */
export const said = objectOf(
  Object.fromEntries(
    taskIds.map((task) => [
      task,
      optional(
        listOf(
          textOf((text) => /^[\w:-]{1,80}$/.test(text)),
          { most: 100 },
        ),
      ),
    ]),
  ),
) as Schema<Said>;

/** The schema of what makes a text a kept case: this format and edition, its kind, and answers. */
export const keptCase = (kind: string) =>
  objectOf({
    version: thatIs<typeof version>((form) => form === version),
    edition: oneOf([edition]),
    kind: oneOf([kind]),
    answers: thatIs<Fields>(isFields),
  });

/** The schema of a list of possible entries, no longer than anyone could make it. */
export const entries = listOf(anything, { most: 1000, mayRepeat: true });
/** The schema of an entry's task, which this version may not know. */
export const ofTask = objectOf({ task: anyText });
