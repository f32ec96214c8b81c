import type { Shown } from '../../words/shown';
import type { Level, Scenario } from '../model/scenario';

/** What a trainer writes of a case, beside its walk. */
export interface Draft {
  /** Of a case that was saved or opened; one that was not is named after its title. */
  readonly id?: string | undefined;
  readonly level: Level;
  /** As typed. */
  readonly minutes: string;
  readonly tags: readonly string[];
  /** The clauses of a case that was opened; for what it says nothing of, those of the question or the call. */
  readonly clauses: Scenario['clauses'];
  /** The languages in which it is written. */
  readonly shown: Shown;
  /** Each text, by its language and its place in the file: `en.stages.need`; a reason by its answer as well. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether an answer that was changed after a call belongs to the story; else the walk counts as if it had been given at once. */
  readonly keepsChanges: boolean;
}

/** Nothing written yet. */
export const newDraft: Draft = {
  level: 'first',
  minutes: '10',
  tags: [],
  clauses: {},
  shown: 'both',
  texts: {},
  keepsChanges: false,
};
