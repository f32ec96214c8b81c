import type { Scenario, ScenarioWords } from '../model/scenario';
import type { Checked, ProblemCode } from './check/check';

/** A scenario that was saved from a walk, and whose words are still to be written. */
export interface Unfinished {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

const stillToDo: readonly ProblemCode[] = ['empty-text', 'left-over'];

/** Whether it is one that is not finished. */
export const isUnfinished = (one: Scenario | Unfinished): one is Unfinished => 'title' in one;

/** The file as one that is not finished; undefined where more is wrong than that something is left to do. */
export function unfinishedOf(file: string, checked: Checked): Unfinished | undefined {
  if ('scenario' in checked || checked.count > checked.problems.length) return undefined;
  if (!checked.problems.every(({ code }) => stillToDo.includes(code))) return undefined;
  // Nothing but empty texts is wrong with it, so that it has this shape.
  const { id, scenario } = JSON.parse(file) as {
    readonly id: string;
    readonly scenario: { readonly words: Readonly<Record<string, ScenarioWords>> };
  };
  return {
    id,
    title:
      Object.values(scenario.words)
        .map(({ title }) => title)
        .find(Boolean) ?? id,
    file,
  };
}
