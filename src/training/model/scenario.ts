import type { CaseFile } from '../../case/file';
import type { ClauseId } from '#protocol/clauses';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { Language } from '../../words/languages';

/** How hard a scenario is, the easiest first. */
export const levels = ['first', 'harder', 'hard'] as const;
export type Level = (typeof levels)[number];

/** What a scenario gives the model answer of: a question, or a report. */
export type Taught = QuestionId | TaskId;

/** A scenario's words in one language. */
export interface ScenarioWords {
  readonly title: string;
  readonly summary: string;
  /** The story as facts come in, by the screen on which each part is told. */
  readonly stages: Readonly<Partial<Record<ScreenId, string>>>;
  /** Why the model answer is what it is. */
  readonly why: Readonly<Partial<Record<Taught, string>>>;
  /** What people usually get wrong there. */
  readonly mistake: Readonly<Partial<Record<Taught, string>>>;
  /** Why an option is wrong in this story in its own way; for the others the shared reason holds. */
  readonly options?: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>>;
  /** A question for the group, by the screen at which it pauses. */
  readonly pauses: Readonly<Partial<Record<ScreenId, string>>>;
  readonly debrief: string;
}

/** What stands beside the case in a scenario's file. */
export interface ScenarioPart {
  readonly level: Level;
  readonly minutes: number;
  readonly tags: readonly string[];
  readonly pauses: readonly ScreenId[];
  /** The clauses on which each model answer stands; none where it is good practice only. */
  readonly clauses: Readonly<Partial<Record<Taught, readonly ClauseId[]>>>;
}

/** A made-up case to teach with: a case file, and words. A trainer's own may lack one language. */
export interface Scenario extends ScenarioPart {
  readonly id: string;
  readonly file: CaseFile;
  readonly words: Readonly<Partial<Record<Language, ScenarioWords>>>;
  /** Opened from the device, not shipped with the app. */
  readonly isOwn: boolean;
}
