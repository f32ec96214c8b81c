import { edition } from '#protocol/edition';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { screenIds } from '#protocol/screens';
import { bodies, taskIds, tasks } from '#protocol/tasks';
import {
  answersOf,
  type Drafts,
  factIds,
  type GivenAnswers,
  isAnswer,
  isQuestion,
  optionIds,
  takesOne,
} from '../case/answers';
import { currentMarks } from '../case/log';
import { isDay, isMoment, isReference, isTime, roles, ways } from '../case/mark-details';
import {
  followUpActions,
  isCall,
  isFollowUp,
  isSaying,
  type Log,
  type LogEntry,
  type Markable,
  markables,
  markActions,
  type Told,
} from '../case/marks';
import { walkedPath } from '../case/path';
import { emptyCase } from '../machine/context';
import {
  also,
  anything,
  type Fields,
  type Infer,
  isFields,
  listOf,
  objectOf,
  oneOf,
  optional,
  optionalOrRight,
  type Schema,
  thatIs,
  parsed,
  validPart,
} from '../validation/schema';
import { detour } from './history-entry';
import { type Kind, type TakenUp, version } from './kept-case';
import type { Changed, Lost, Said } from './session';

const textOf = (test: (text: string) => boolean) => thatIs<string>((value) => typeof value === 'string' && test(value));
const emptyOr = (test: (text: string) => boolean) => textOf((text) => text === '' || test(text));

/** Whether an entry has `by` and `told` where its action needs them, and only there. */
function isWhole(found: LogEntry): boolean {
  const { task, do: action, by, told } = found;
  if ((told !== undefined) !== isCall(task, found)) return false;
  if (isFollowUp(task)) return followUpActions.some((known) => known === action) && by === undefined;
  if (isSaying(action)) return by !== undefined && tasks[task].mayBeSaid[action]?.by.includes(by) === true;
  return action !== 'done' && (action !== 'told-more' || told !== undefined) && by === undefined;
}

/** The schema of an entry of the log. Only `made` settles Social Services or the Police. */
const entry = also(
  objectOf({
    task: oneOf(markables),
    do: oneOf([...markActions, ...followUpActions]),
    by: optionalOrRight(oneOf(bodies)),
    at: textOf(isMoment),
    told: optionalOrRight(listOf(oneOf(optionIds))),
    day: optionalOrRight(emptyOr(isDay)),
    time: optionalOrRight(emptyOr(isTime)),
    way: optionalOrRight(oneOf(ways)),
    role: optionalOrRight(oneOf(roles)),
    reference: optionalOrRight(textOf(isReference)),
  }),
  (found, place) => (isWhole(found as LogEntry) ? [] : [{ place, code: 'not-so' }]),
) as Schema<LogEntry>;

const where = objectOf({
  place: oneOf(screenIds.filter((screen) => screen !== 'notes')),
  reached: listOf(oneOf(screenIds), { most: screenIds.length, mayRepeat: true }),
  detour: optionalOrRight(detour),
});

/** Returns the schema of an object of type `T`, with values at questions that pass the test. */
const byQuestion = <T>(passes: (question: QuestionId, value: unknown) => boolean): Schema<T> =>
  objectOf(
    Object.fromEntries(questionIds.map((id) => [id, optional(thatIs((value) => passes(id, value)))])),
  ) as Schema<T>;

const answers = byQuestion<GivenAnswers>(isAnswer);

/** The schema of when answers were changed. A time that cannot be read is dropped without a notice. */
const changed = byQuestion<Changed>((_, value) => typeof value === 'string' && isMoment(value));

/** The schema of the ticks that are not yet an answer: at most one if the question takes one. */
const drafts = byQuestion<Drafts>((question, value) => {
  const { options } = questions[question];
  const ticks = listOf(oneOf<string, string>(options), { most: takesOne(question) ? 1 : options.length });
  return validPart(ticks, value) !== undefined;
});

const told = objectOf(
  Object.fromEntries(bodies.map((body) => [`answer:${body}`, optional(listOf(oneOf(factIds)))])),
) as Schema<Told>;

/**
 * Reads what was told before to the bodies that `already-reported` names. Undefined if it is not there for each: then
 * that answer is lost too, as without it nobody knows what is news to them.
 */
function readTold(value: unknown, { 'already-reported': named = [] }: GivenAnswers): Told | undefined {
  const kept = validPart(told, value) ?? {};
  const bys = bodies.filter((body) => named.includes(body)).map((body) => `answer:${body}` as const);
  return bys.every((by) => kept[by]) ? Object.fromEntries(bys.map((by) => [by, kept[by]])) : undefined;
}

const phrases = listOf(
  textOf((text) => /^[\w:-]{1,80}$/.test(text)),
  { most: 100 },
);
const said = objectOf(Object.fromEntries(taskIds.map((task) => [task, optional(phrases)]))) as Schema<Said>;

/** The schema of what makes a text a kept case: this format and edition, its kind, and answers. */
const keptCase = (kind: string) =>
  objectOf({
    version: thatIs<typeof version>((form) => form === version),
    edition: oneOf([edition]),
    kind: oneOf([kind]),
    answers: thatIs<Fields>(isFields),
  });

function splitValid<S extends Schema>(schema: S, value: unknown): readonly [Infer<S> | undefined, readonly string[]] {
  const lost: string[] = [];
  return [validPart(schema, value, (place) => lost.push(place)), lost];
}

/**
 * Reads a kept log. If one entry of a task cannot be read, all are left out, since the rest could say the opposite.
 * Returns the log, the tasks left out, and how many entries had an unknown task.
 */
function readLog(value: unknown): { readonly log: Log; readonly marks: readonly Markable[]; readonly unknown: number } {
  // No longer than anyone could make it.
  const list = validPart(listOf(anything, { most: 1000, mayRepeat: true }), value);
  if (!list) return { log: [], marks: markables, unknown: 0 };
  const bad = list.filter((one) => !validPart(entry, one)).map((one) => (isFields(one) ? one['task'] : undefined));
  // An entry of an unknown task affects no other, but one without a task could belong to any.
  const isNameless = bad.some((task) => typeof task !== 'string');
  const marks = isNameless ? markables : markables.filter((task) => bad.includes(task));
  return {
    log: list.flatMap((one) => validPart(entry, one) ?? []).filter(({ task }) => !marks.includes(task)),
    marks,
    unknown: isNameless ? 0 : bad.filter((task) => markables.every((id) => id !== task)).length,
  };
}

function readFields(fields: Fields): TakenUp {
  const [data = {}, badAnswers] = splitValid(answers, fields['answers']);
  const before = readTold(fields['told'], data);
  const given = answersOf(before ? data : { ...data, 'already-reported': [] });
  const [ticks = {}, badTicks] = splitValid(drafts, fields['drafts']);
  const { log, marks, unknown } = readLog(fields['log']);
  const stood = validPart(where, fields);
  const known = badAnswers.filter(isQuestion);
  const lost: Lost = {
    answers: before ? known : [...known, 'already-reported'],
    unknown: badAnswers.length - known.length + unknown,
    ticks: badTicks.length > 0,
    marks,
    place: !stood,
  };
  // If the place cannot be read, the case goes to the screen that its answers lead to.
  const place = stood ?? { place: walkedPath(given).at(-1) ?? 'immediate-danger' };
  return {
    kept: {
      context: { ...emptyCase, ...place, answers: given, ...currentMarks(log, before) },
      drafts: ticks,
      // Ticks of what was said do not count, so any that cannot be read are dropped without a notice.
      said: validPart(said, fields['said']) ?? {},
      changed: validPart(changed, fields['changed']) ?? {},
      begun: validPart(textOf(isMoment), fields['begun']),
      hidden: fields['hidden'] !== false,
    },
    lost: isNothing(lost) ? undefined : lost,
  };
}

const isNothing = ({ answers, unknown, ticks, marks, place }: Lost): boolean =>
  answers.length + unknown + marks.length === 0 && !ticks && !place;

/**
 * Reads what this version of the app can of a kept case, even one begun with other questions. Returns `unreadable` for
 * other text, or another format, edition or kind. Never throws.
 */
export function readKept(text: string, kind: Kind): TakenUp | 'unreadable' {
  const kept = parsed(text);
  return isFields(kept) && validPart(keptCase(kind), kept) ? readFields(kept) : 'unreadable';
}
