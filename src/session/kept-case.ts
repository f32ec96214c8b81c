import { type Answers, isAnswer, isQuestion } from '../case/answers';
import type { Drafts } from '../case/drafts';
import { standingMarks } from '../case/log';
import { walkedPath } from '../case/path';
import { emptyCase, type WizardContext } from '../machine/context';
import { edition } from '#protocol/edition';
import { screenIds } from '#protocol/screens';
import type { CaseView, Lost } from './session';
import { readLog } from './kept-log';
import { type Fields, isDetour, isDraft, isFields, isListOf, isPlace } from './kept-parts';

/** From each form in which a case was kept to the next one, the oldest first: what had no number yet is the form nought. */
const migrations: readonly ((fields: Fields) => Fields)[] = [
  (fields) => ({ ...fields, kind: fields['kind'] ?? 'live', version: 1 }),
];
/** The form in which a case is kept: one more with each change of its fields. */
const version = migrations.length;
/** A kept case in the form of today. One of a newer form stays as it is: what of it is known is read. */
const migrated = (fields: Fields): Fields =>
  migrations.slice(Number(fields['version'] ?? 0)).reduce((older, migrate) => migrate(older), fields);

/** What a kept case is: a live one, or a made-up one of a scenario. Neither is ever taken up as another. */
export type Kind = 'live' | `training/${string}`;

/** A case as kept in this tab: ids, marks and times only. */
export interface KeptCase {
  readonly context: Omit<WizardContext, 'madeConcern'>;
  readonly drafts: Drafts;
  readonly hidden: boolean;
}

/** A kept case as far as this version knows what it says, and what it does not. `lost` is undefined where that is nothing. */
export interface TakenUp {
  readonly kept: KeptCase;
  readonly lost: Lost | undefined;
}

/** The text in which a case is kept. */
export function keep({ screen, context, drafts }: CaseView, kind: Kind): string {
  const { answers, log, place, reached, detour } = context;
  const hidden = screen === 'notes';
  return JSON.stringify({ version, edition, kind, answers, drafts, log, place, reached, detour, hidden });
}

/** The fields that pass, and the names of those that do not. */
function sifted(fields: Fields, passes: (id: string, value: unknown) => boolean): readonly [Fields, readonly string[]] {
  const [good, bad] = [true, false].map((wanted) =>
    Object.entries(fields).filter(([id, value]) => passes(id, value) === wanted),
  );
  return [Object.fromEntries(good ?? []), (bad ?? []).map(([id]) => id)];
}

/** Where the case stood; where that cannot be read, the page to which its answers lead. */
function readPlace(
  { place, reached, detour }: Fields,
  answers: Answers,
): readonly [Pick<WizardContext, 'place' | 'reached' | 'detour'>, boolean] {
  if (isPlace(place) && isListOf(screenIds, reached) && isDetour(detour)) return [{ place, reached, detour }, true];
  return [{ place: walkedPath(answers).at(-1) ?? 'immediate-danger', reached: [], detour: undefined }, false];
}

/** A kept case from its fields. `given`: those of its answers. */
function readFields(fields: Fields, given: Fields): TakenUp {
  const [answers, badAnswers] = sifted(given, (id, answer) => isQuestion(id) && isAnswer(id, answer)) as readonly [
    Answers,
    readonly string[],
  ];
  const [drafts, badDrafts] = sifted(isFields(fields['drafts']) ? fields['drafts'] : { unreadable: [] }, isDraft);
  const { log, lost: marks, unknown: unknownMarks } = readLog(fields['log']);
  const [where, isPlaced] = readPlace(fields, answers);
  const known = badAnswers.filter(isQuestion);
  const lost: Lost = {
    answers: known,
    unknown: badAnswers.length - known.length + unknownMarks,
    ticks: badDrafts.length > 0,
    marks,
    place: !isPlaced,
  };
  return {
    kept: {
      context: { ...emptyCase, ...where, answers, log, marks: standingMarks(log) },
      drafts,
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
    if (value?.['edition'] !== edition || value['kind'] !== kind || !isFields(value['answers'])) return 'unreadable';
    return readFields(value, value['answers']);
  } catch {
    return 'unreadable';
  }
}
