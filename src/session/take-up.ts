import { answersOf, isQuestion } from '../case/answers';
import { type Log, standing } from '../case/log';
import { type Markable, markables } from '../case/marks';
import { walkedPath } from '../case/path';
import { emptyCase } from '../machine/context';
import { type Fields, type Infer, isFields, type Schema } from '../reader/schema';
import { taken } from '../reader/take';
import { fromFirstDesign } from './first-design';
import type { Kind, TakenUp, version } from './kept-case';
import { answers, drafts, entries, entry, isKeptCall, keptCase, ofTask, said, where } from './kept-schema';
import type { Lost } from './session';

/** From each form in which a case was kept to the next one, the oldest first: what had no number yet is the form nought. */
const migrations: readonly ((fields: Fields) => Fields)[] & { readonly length: typeof version } = [
  (fields) => ({ ...fields, kind: fields['kind'] ?? 'live', version: 1 }),
  (fields) => ({ ...fromFirstDesign(fields), version: 2 }),
  // A mark that others make a report did not say who: it stays as it is, cannot be read, and is named. Nothing is guessed.
  (fields) => ({ ...fields, version: 3 }),
  // A call did not keep what it told: nobody knows, so all of it is still to be told. What was said aloud was not kept either.
  (fields) => ({ ...fields, log: withTold(fields['log']), said: {}, version: 4 }),
];
const withTold = (log: unknown): unknown =>
  Array.isArray(log)
    ? log.map((entry: unknown) => (isFields(entry) && isKeptCall(entry) ? { told: [], ...entry } : entry))
    : log;
/** A kept case in the form of today. One of a newer form stays as it is: what of it is known is read. */
const migrated = (fields: Fields): Fields =>
  migrations.slice(Number(fields['version'] ?? 0)).reduce((older, migrate) => migrate(older), fields);

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

/** A kept case from its fields. */
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
      context: { ...emptyCase, ...place, answers: given, ...standing(log) },
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
 * Reads a kept case as far as this version knows what it says: one begun in another version of the app carries on.
 * Text that is no case, a case of another edition of the protocol or of another kind, gives `unreadable`; it never throws.
 */
export function readKept(text: string, kind: Kind): TakenUp | 'unreadable' {
  try {
    const kept: unknown = JSON.parse(text);
    const value = isFields(kept) ? migrated(kept) : undefined;
    return value && taken(keptCase(kind), value) ? readFields(value) : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
