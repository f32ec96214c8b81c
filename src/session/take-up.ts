import { answersOf, isQuestion } from '../case/answers';
import { type Log, currentMarks } from '../case/log';
import { type Markable, markables } from '../case/marks';
import { walkedPath } from '../case/path';
import { emptyCase } from '../machine/context';
import { type Fields, type Infer, isFields, type Schema } from '../validation/schema';
import { parsed, taken } from '../validation/take';
import type { Kind, TakenUp } from './kept-case';
import { answers, drafts, entries, entry, keptCase, ofTask, said, where } from './kept-schema';
import type { Lost } from './session';

/** What is right of a part of a kept case, and the places of what is not. */
function sifted<S extends Schema>(schema: S, value: unknown): readonly [Infer<S> | undefined, readonly string[]] {
  const lost: string[] = [];
  return [taken(schema, value, (place) => lost.push(place)), lost];
}

/**
 * Reads a kept log: the entries of the tasks of which all can be read, since half of what was done to a mark could say the opposite.
 * Without a list, nothing is left. Out: the log; the tasks of which something cannot be read; how many entries were of none that there is.
 */
function readLog(value: unknown): { readonly log: Log; readonly marks: readonly Markable[]; readonly unknown: number } {
  const list = taken(entries, value);
  if (!list) return { log: [], marks: markables, unknown: 0 };
  const bad = list.filter((one) => !taken(entry, one)).map((one) => taken(ofTask, one)?.task);
  // A task that this version does not have takes nothing with it, but an entry without any task could be of each.
  const isNameless = bad.includes(undefined);
  const marks = isNameless ? markables : markables.filter((task) => bad.includes(task));
  return {
    log: list.flatMap((one) => taken(entry, one) ?? []).filter(({ task }) => !marks.includes(task)),
    marks,
    unknown: isNameless ? 0 : bad.filter((task) => markables.every((id) => id !== task)).length,
  };
}

function readFields(fields: Fields): TakenUp {
  const [data = {}, badAnswers] = sifted(answers, fields['answers']);
  const given = answersOf(data);
  const [ticks = {}, badTicks] = sifted(drafts, fields['drafts']);
  // What was ticked as said counts for nothing: what of it cannot be read goes without a word.
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
  // Where it cannot be read where the case stood, the page to which its answers lead is shown.
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
 * Reads a kept case as far as this version of the app knows what it says: one begun with other questions carries on.
 * Text that is no case, a case in another form, of another edition of the protocol or of another kind, gives `unreadable`; it never throws.
 */
export function readKept(text: string, kind: Kind): TakenUp | 'unreadable' {
  const kept = parsed(text);
  return isFields(kept) && taken(keptCase(kind), kept) ? readFields(kept) : 'unreadable';
}
