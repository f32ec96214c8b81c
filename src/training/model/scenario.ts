import type { CaseFile } from '../../case/file';
import { clauseIds } from '#protocol/clauses';
import { type QuestionId, questionIds } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import {
  also,
  eachOf,
  type Infer,
  known,
  listOf,
  objectOf,
  oneOf,
  optional,
  thatIs,
  value,
  whole,
} from '../../validation/schema';
import { languages } from '../../words/languages';

/** How hard a scenario is, the easiest first. */
export const levels = ['first', 'harder', 'hard'] as const;
export type Level = (typeof levels)[number];
/** Whether a learner decides without help on the way: no chart, and feedback at the end only. */
export const isUnaided = ({ level }: { readonly level: Level }): boolean => level === 'hard';

/** The most of each that a scenario may hold. */
export const limits = {
  id: 60,
  minutes: 240,
  tags: 20,
  pauses: 20,
  reports: 40,
  title: 300,
  text: 3000,
} as const;

/** What a scenario gives the model answer of: a question, or a report. */
export type Taught = QuestionId | TaskId;

/** What a scenario's words may and must speak of, by its case. */
export interface Speaks {
  /** What has a model answer: each needs its reason. */
  readonly taught: readonly Taught[];
  readonly isTaughtKnown: boolean;
  /** The screens that the model leads over. */
  readonly screens: readonly ScreenId[];
  /** The options of a question that the model does not choose. */
  readonly others: (question: QuestionId) => readonly string[];
}

const textOf = (most: number) =>
  value<string, 'not-text' | 'empty-text' | 'too-long'>(
    (given) => {
      if (typeof given !== 'string') return { code: 'not-text' };
      if (given.trim() === '') return { code: 'empty-text' };
      return given.length > most ? { code: 'too-long', about: { most: String(most) } } : undefined;
    },
    { type: 'string', minLength: 1, maxLength: most, pattern: '\\S' },
  );
const [title, text] = [textOf(limits.title), textOf(limits.text)];

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** An id, which stands in addresses, or another word of that form. */
export const idOf = <Code extends string>(says: Code, about?: Readonly<Record<string, string>>) =>
  thatIs<string, Code>(
    (given) => typeof given === 'string' && idPattern.test(given) && given.length <= limits.id,
    { type: 'string', pattern: idPattern.source, maxLength: limits.id },
    says,
    about,
  );

const keysOf = <Key extends string, S extends typeof text>(
  keys: readonly Key[],
  each: S,
  needed: readonly Key[] = [],
) => eachOf(keys, each, needed, keys.length > 0 ? 'unknown-key' : 'no-keys');

/** An own reason stands at an option that the model does not choose: the one chosen has its reason under `why`. */
function optionsOf({ taught, others }: Speaks) {
  const questions = taught.filter((id): id is QuestionId => questionIds.some((question) => question === id));
  return objectOf(
    Object.fromEntries(questions.map((question) => [question, optional(keysOf(others(question), text))])),
  );
}

/** A scenario's words in one language. `pauses`: at which screens it pauses, if that is known. */
function wordsOf(speaks: Speaks, pauses?: readonly ScreenId[]) {
  const { taught, isTaughtKnown, screens } = speaks;
  return objectOf({
    title,
    summary: title,
    /** The story as facts come in, by the screen on which each part is told. */
    stages: keysOf(screens, text, ['immediate-danger']),
    /** Why the model answer is what it is. */
    why: keysOf(taught, text, isTaughtKnown ? taught : []),
    /** What people usually get wrong there. */
    mistake: keysOf(taught, text),
    /** Why an option is wrong in this story in its own way; for the others the shared reason holds. */
    options: optional(optionsOf(speaks)),
    /** A question for the group, by the screen at which it pauses. */
    pauses: pauses ? keysOf(pauses, text, pauses) : keysOf(screens, text),
    debrief: text,
  });
}

/** What stands beside the case in a scenario's file. */
export function scenarioPart(speaks: Speaks, pauses?: readonly ScreenId[]) {
  const { taught, screens } = speaks;
  const words = eachOf(languages, wordsOf(speaks, pauses));
  return objectOf({
    level: oneOf(levels),
    minutes: whole(1, limits.minutes, 'not-minutes'),
    tags: listOf(idOf('not-tag'), { most: limits.tags }),
    pauses: listOf(oneOf(screens, 'not-led-over'), { most: limits.pauses }),
    /** The clauses on which each model answer stands; none where it is good practice only. */
    clauses: eachOf(
      taught,
      listOf(oneOf(clauseIds), { most: clauseIds.length }),
      [],
      taught.length > 0 ? 'unknown-key' : 'no-keys',
    ),
    words: also(
      words,
      (given, place) =>
        Object.keys(given).length > 0 ? [] : [{ place, code: 'no-words', about: known(languages) } as const],
      { minProperties: 1 },
    ),
  });
}

/** A scenario's words in one language. */
export type ScenarioWords = Infer<ReturnType<typeof wordsOf>>;
type Part = Infer<ReturnType<typeof scenarioPart>>;
/** What stands beside the case in a scenario's file, without its words. */
export type ScenarioPart = Omit<Part, 'words'>;

/** A made-up case to teach with: a case file, and words. A trainer's own may lack one language. */
export interface Scenario extends Part {
  readonly id: string;
  readonly file: CaseFile;
  /** Opened from the device, not shipped with the app. */
  readonly isOwn: boolean;
}
