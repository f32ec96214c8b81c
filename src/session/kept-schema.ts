import { type Drafts, type GivenAnswers, isAnswer, takesOne } from '../case/answers';
import { isDay, isMoment, isReference, isTime, roles, ways } from '../case/mark-details';
import type { LogEntry } from '../case/log';
import { factIds } from '../case/facts';
import { followUpActions, isCall, isFollowUp, isSaying, markables, markActions } from '../case/marks';
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

/** Whether an entry says who said so where somebody can have said so, and what was told where something was; and neither elsewhere. */
function isWhole(found: LogEntry): boolean {
  const { task, do: action, by, told } = found;
  if ((told !== undefined) !== isCall(task, found)) return false;
  if (isFollowUp(task)) return followUpActions.some((known) => known === action) && by === undefined;
  if (isSaying(action)) return by !== undefined && tasks[task].mayBeSaid.includes(action);
  return action !== 'done' && (action !== 'told-more' || told !== undefined) && by === undefined;
}

/** An entry of the log. Social Services and the Police are settled only by made. */
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

/** Where a case stands: all of it, or nothing. */
export const where = objectOf({
  place: oneOf(screenIds.filter((screen) => screen !== 'notes')),
  reached: listOf(oneOf(screenIds), { most: screenIds.length, mayRepeat: true }),
  detour: optionalOrRight(detour),
});

/** An object with what passes at the questions; `T`: what it is then. */
const byQuestion = <T>(passes: (question: QuestionId, value: unknown) => boolean): Schema<T> =>
  objectOf(
    Object.fromEntries(questionIds.map((id) => [id, optional(thatIs((value) => passes(id, value)))])),
  ) as Schema<T>;

/** The answers of a case: each of them counts by itself. */
export const answers = byQuestion<GivenAnswers>(isAnswer);

/** The ticks of a case that are no answer yet: of what takes one, at most one. */
export const drafts = byQuestion<Drafts>((question, value) => {
  const { options } = questions[question];
  const ticks = listOf(oneOf<string, string>(options), { most: takesOne(question) ? 1 : options.length });
  return taken(ticks, value) !== undefined;
});

/** The phrases of each call that were ticked as said. */
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

/** What a kept case is by: in this form, of this edition of the protocol, of a kind, and with answers. */
export const keptCase = (kind: string) =>
  objectOf({
    version: thatIs<typeof version>((form) => form === version),
    edition: oneOf([edition]),
    kind: oneOf([kind]),
    answers: thatIs<Fields>(isFields),
  });

/** A list of what may be entries: no more than anyone sets. */
export const entries = listOf(anything, { most: 1000, mayRepeat: true });
/** What says of which task it is, though it may be none that there is. */
export const ofTask = objectOf({ task: anyText });
