import { tried } from '../../store/tried';
import type { Scenario } from '../model/scenario';
import { checkScenario } from './check/check';
import { mostCharacters } from './check/read';
import { isUnfinished, type Unfinished, unfinishedOf } from './unfinished';

const key = 'clear-steps.scenarios';
/** The most scenarios that are kept: a device gives a page some five million characters. */
export const mostKept = 20;

/** What came of keeping a scenario. */
export type Keeping = 'kept' | 'replaced' | 'denied' | 'full' | 'tooMany';

/** A trainer's own scenarios on this device. */
export interface OwnScenarios {
  readonly scenarios: readonly Scenario[];
  readonly unfinished: readonly Unfinished[];
  /** How many there are that cannot be read. */
  readonly spoilt: number;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostKept && value.every((text) => typeof text === 'string');

/** The files kept, as texts; what is no list of them stands as one that cannot be read, so that it is not lost unseen. */
function filesIn(kept: string | undefined): readonly string[] {
  if (!kept) return [];
  const value = kept.length > mostKept * mostCharacters ? undefined : tried(() => JSON.parse(kept) as unknown);
  return isTexts(value) ? value : [kept];
}

const keptText = (): string | undefined => tried(() => localStorage.getItem(key)) ?? undefined;

function write(files: readonly string[]): 'kept' | 'denied' | 'full' {
  try {
    if (files.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(files));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
  }
}

/** The id under which a file is kept; undefined where it cannot be read. */
function idOf(file: string): string | undefined {
  const checked = checkScenario(file);
  return 'scenario' in checked ? checked.scenario.id : unfinishedOf(file, checked)?.id;
}

function read(kept: string | undefined): OwnScenarios {
  const files = filesIn(kept);
  const checked = files.map((file) => {
    const one = checkScenario(file);
    return 'scenario' in one ? one.scenario : unfinishedOf(file, one);
  });
  const good = checked.filter((one, at) => one && checked.findIndex((other) => other?.id === one.id) === at);
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
  const others = files.filter((file) => idOf(file) !== id);
  if (others.length >= mostKept) return 'tooMany';
  const written = write([...others, text]);
  return written === 'kept' && others.length < files.length ? 'replaced' : written;
}

/** Removes the scenario of an id, or, without one, all that cannot be read. */
export const removeOwn = (id: string | undefined): void => void write(filesIn(keptText()).filter((file) => idOf(file) !== id));
