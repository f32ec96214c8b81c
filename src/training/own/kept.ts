import type { Scenario } from '../model/scenario';
import { checkScenario } from './check/check';
import { filesIn, keptText, mostKept, writeFiles } from './files';
import { isUnfinished, type Unfinished, unfinishedOf } from './unfinished';

/** What came of keeping a scenario. */
export type Keeping = 'kept' | 'replaced' | 'denied' | 'full' | 'tooMany';

/** A trainer's own scenarios on this device. */
export interface OwnScenarios {
  readonly scenarios: readonly Scenario[];
  readonly unfinished: readonly Unfinished[];
  /** How many there are that cannot be read. */
  readonly spoilt: number;
}

/** The scenario of a file that is kept, finished or not; undefined where it cannot be read. */
function scenarioIn(file: string): Scenario | Unfinished | undefined {
  const checked = checkScenario(file);
  return 'scenario' in checked ? checked.scenario : unfinishedOf(file, checked);
}

function read(kept: string | undefined): OwnScenarios {
  const files = filesIn(kept);
  const all = files.map(scenarioIn);
  const good = all.filter((one, at) => one && all.findIndex((other) => other?.id === one.id) === at);
  return {
    scenarios: good.flatMap((one) => (one && !isUnfinished(one) ? [one] : [])),
    unfinished: good.flatMap((one) => (one && isUnfinished(one) ? [one] : [])),
    spoilt: files.length - good.length,
  };
}

let latest: { readonly text: string | undefined; readonly own: OwnScenarios } | undefined;

/** The scenarios kept on this device. Each is checked as a file of a stranger whenever what is kept has changed. */
export function ownScenarios(): OwnScenarios {
  const text = keptText();
  if (latest?.text !== text || !latest) latest = { text, own: read(text) };
  return latest.own;
}

/** Keeps the text of a scenario's file that was checked, in place of one of the same id. What was kept stays where that fails. */
export function keepOwn(text: string, id: string): Keeping {
  const files = filesIn(keptText());
  const others = files.filter((file) => scenarioIn(file)?.id !== id);
  if (others.length >= mostKept) return 'tooMany';
  const written = writeFiles([...others, text]);
  return written === 'kept' && others.length < files.length ? 'replaced' : written;
}

/** Removes the scenario of an id, or, without one, all that cannot be read. */
export const removeOwn = (id: string | undefined): void =>
  void writeFiles(filesIn(keptText()).filter((file) => scenarioIn(file)?.id !== id));
