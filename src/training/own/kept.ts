import { put, stored } from '../../session/storage';
import { tried } from '../../validation/take';
import type { Scenario, ScenarioWords } from '../model/scenario';
import { type Checked, checkScenario, mostCharacters, type ProblemCode } from './check';

const key = 'clear-steps.scenarios';
/** The most scenarios that are kept: a device gives a page some five million characters. */
export const mostKept = 20;

/** What is kept on this device, as text; undefined where there is nothing, or the browser refuses. */
const keptText = (): string | undefined => tried(() => localStorage.getItem(key)) ?? undefined;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostKept && value.every((text) => typeof text === 'string');

/** The files kept, as texts; what is no list of them stands as one that cannot be read, so that it is not lost unseen. */
function filesIn(kept: string | undefined): readonly string[] {
  if (!kept) return [];
  const value = kept.length > mostKept * mostCharacters ? undefined : tried(() => JSON.parse(kept) as unknown);
  return isTexts(value) ? value : [kept];
}

/** Keeps these files instead. Gives whether the browser did: it may have no room, or refuse; then nothing changes. */
function writeFiles(files: readonly string[]): 'kept' | 'denied' | 'full' {
  try {
    if (files.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(files));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
  }
}

/** A scenario that was saved from a walk, and whose words are still to be written. */
export interface Unfinished {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

const stillToDo: readonly ProblemCode[] = ['empty-text', 'too-long', 'not-minutes', 'left-over'];

const isUnfinished = (one: Scenario | Unfinished): one is Unfinished => 'title' in one;

/** The file as one that is not finished; undefined where more is wrong than that something is left to do. */
export function unfinishedOf(file: string, checked: Checked): Unfinished | undefined {
  if ('scenario' in checked || checked.count > checked.problems.length) return undefined;
  if (!checked.problems.every(({ code }) => stillToDo.includes(code))) return undefined;
  // Nothing but these is wrong with it, so that it has this shape.
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

/** What came of keeping a scenario. */
export type Keeping = 'kept' | 'replaced' | 'denied' | 'full' | 'tooMany';

interface OwnScenarios {
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

/** The text of the file that is kept under an id; undefined where there is none. */
export const keptFile = (id: string): string | undefined =>
  filesIn(keptText()).find((file) => scenarioIn(file)?.id === id);

/** Removes the scenario of an id, or, without one, all that cannot be read. */
export const removeOwn = (id: string | undefined): void =>
  void writeFiles(filesIn(keptText()).filter((file) => scenarioIn(file)?.id !== id));

const organisationFiles = import.meta.glob<string>('../../../local/scenarios/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

let ofOrganisation: readonly Scenario[] | undefined;

/** The cases that the organisation ships with its copy, from `local/scenarios`. The build refuses one that is wrong; nothing of it is shown. */
export function localScenarios(): readonly Scenario[] {
  ofOrganisation ??= Object.values(organisationFiles).flatMap((text) => {
    const checked = checkScenario(text);
    return 'scenario' in checked ? [{ ...checked.scenario, isOwn: false }] : [];
  });
  return ofOrganisation;
}

/** The id under which a case that is being written is tried; no file on the device is found by it. */
export const trialId = 'being-written';
const trialKey = 'clear-steps.writing-trial';

let latestTrial: { readonly text: string; readonly scenario: Scenario | undefined } | undefined;

/** Keeps the file of a case in this tab, to be tried. */
export const keepTrial = (file: string): void => void put(trialKey, file);

/** Nothing of a case that was tried is left in this tab. */
export const forgetTrial = (): void => void tried(() => sessionStorage.removeItem(trialKey));

/** The case that is tried in this tab; undefined where there is none. */
export function triedCase(): Scenario | undefined {
  const text = stored(trialKey) ?? '';
  if (latestTrial?.text !== text || !latestTrial) {
    const checked = checkScenario(text);
    latestTrial = { text, scenario: 'scenario' in checked ? checked.scenario : undefined };
  }
  return latestTrial.scenario;
}
