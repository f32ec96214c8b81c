import { answersOf, isQuestion } from '../case/answers';
import { currentMarks } from '../case/log';
import { type Log, type Markable, markables } from '../case/marks';
import { walkedPath } from '../case/path';
import { emptyCase } from '../machine/context';
import { type Fields, type Infer, isFields, type Schema } from '../validation/schema';
import { parsed, taken } from '../validation/take';
import type { Kind, TakenUp } from './kept-case';
import { answers, drafts, entries, entry, keptCase, ofTask, said, where } from './kept-schema';
import type { Lost } from './session';

/** Returns the valid parts of a kept case, and the places of the others. */
function splitValid<S extends Schema>(schema: S, value: unknown): readonly [Infer<S> | undefined, readonly string[]] {
  const lost: string[] = [];
  return [taken(schema, value, (place) => lost.push(place)), lost];
}

/**
 * Reads a kept log. If one entry of a task cannot be read, all are left out, since the rest could say the opposite.
 * Returns the log, the tasks left out, and how many entries had an unknown task.
 */
function readLog(value: unknown): { readonly log: Log; readonly marks: readonly Markable[]; readonly unknown: number } {
  const list = taken(entries, value);
  if (!list) return { log: [], marks: markables, unknown: 0 };
  const bad = list.filter((one) => !taken(entry, one)).map((one) => taken(ofTask, one)?.task);
  // An entry of an unknown task affects no other, but one without a task could belong to any.
  const isNameless = bad.includes(undefined);
  const marks = isNameless ? markables : markables.filter((task) => bad.includes(task));
  return {
    log: list.flatMap((one) => taken(entry, one) ?? []).filter(({ task }) => !marks.includes(task)),
    marks,
    unknown: isNameless ? 0 : bad.filter((task) => markables.every((id) => id !== task)).length,
  };
}

function readFields(fields: Fields): TakenUp {
  const [data = {}, badAnswers] = splitValid(answers, fields['answers']);
  const given = answersOf(data);
  const [ticks = {}, badTicks] = splitValid(drafts, fields['drafts']);
  // Ticks of what was said do not count, so any that cannot be read are dropped without a notice.
  const spoken = taken(said, fields['said']) ?? {};
  const { log, marks, unknown } = readLog(fields['log']);
  const stood = taken(where, fields);
  const known = badAnswers.filter(isQuestion);
  const lost: Lost = {
    answers: known,
    unknown: badAnswers.length - known.length + unknown,
    ticks: badTicks.length > 0,
    marks,
    place: !stood,
  };
  // If the place cannot be read, the case goes to the screen that its answers lead to.
  const place = stood ?? { place: walkedPath(given).at(-1) ?? 'immediate-danger' };
  return {
    kept: {
      context: { ...emptyCase, ...place, answers: given, ...currentMarks(log) },
      drafts: ticks,
      said: spoken,
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
  return isFields(kept) && taken(keptCase(kind), kept) ? readFields(kept) : 'unreadable';
}
