import { anyText, listOf, parsed, validPart, orUndefined } from '../../validation/schema';
import type { Scenario } from '../model/scenario';
import { type Checked, checkScenario, mostCharacters, type ProblemCode } from './check';

const key = 'clear-steps.scenarios';
/** The most scenarios kept: browsers allow about five million characters per site. */
export const mostKept = 20;

/** The stored text on this device; undefined if there is none or the browser refuses. */
const keptText = (): string | undefined => orUndefined(() => localStorage.getItem(key)) ?? undefined;

const texts = listOf(anyText, { most: mostKept, mayRepeat: true });

/** The kept files as texts. Anything else counts as one unreadable file, so that it is not silently lost. */
function filesIn(kept: string | undefined): readonly string[] {
  if (!kept) return [];
  const value = kept.length > mostKept * mostCharacters ? undefined : parsed(kept);
  return validPart(texts, value) ?? [kept];
}

/** Replaces the kept files. Returns whether the browser accepted; if it is full or refuses, nothing changes. */
function writeFiles(files: readonly string[]): 'kept' | 'denied' | 'full' {
  try {
    if (files.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(files));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
  }
}

/** A scenario saved from a walk, whose words are still to be written. */
export interface Unfinished {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

/** A checked file that may be unfinished: `minutes` may be missing. */
export interface Written extends Pick<Scenario['file'], 'id' | 'answers'> {
  readonly reports?: Scenario['file']['reports'];
  readonly scenario: Pick<Scenario, 'tags' | 'choice' | 'moments' | 'words'> & { readonly minutes: number | null };
}

const stillToDo: readonly ProblemCode[] = ['empty-text', 'too-long', 'not-minutes', 'left-over'];

const isUnfinished = (one: Scenario | Unfinished): one is Unfinished => 'title' in one;

/** Returns the file as unfinished; undefined if anything is wrong besides what is still to do. */
export function unfinishedOf(file: string, checked: Checked): Unfinished | undefined {
  if ('scenario' in checked || checked.count > checked.problems.length) return undefined;
  if (!checked.problems.every(({ code }) => stillToDo.includes(code))) return undefined;
  // Nothing else is wrong with it, so it has this shape.
  const { id, scenario } = JSON.parse(file) as Written;
  const written = Object.values(scenario.words).find(({ title }) => title);
  return { id, title: written?.title ?? id, file };
}

export type Keeping = 'kept' | 'replaced' | 'denied' | 'full' | 'tooMany';

/** The scenario of a kept file, finished or not; undefined if it cannot be read. */
function scenarioIn(file: string): Scenario | Unfinished | undefined {
  const checked = checkScenario(file);
  return 'scenario' in checked ? checked.scenario : unfinishedOf(file, checked);
}

function read(kept: string | undefined) {
  const files = filesIn(kept);
  const all = files.map(scenarioIn);
  const good = all.flatMap((one, at) => (one && all.findIndex((other) => other?.id === one.id) === at ? [one] : []));
  return {
    scenarios: good.filter((one): one is Scenario => !isUnfinished(one)),
    unfinished: good.filter(isUnfinished),
    spoilt: files.length - good.length,
  };
}

let lastRead: { readonly text: string | undefined; readonly own: ReturnType<typeof read> } | undefined;
/** Returns the scenarios kept on this device, each checked like an unknown file whenever the stored text changes. */
export function ownScenarios() {
  const text = keptText();
  if (!lastRead || lastRead.text !== text) lastRead = { text, own: read(text) };
  return lastRead.own;
}

/** Keeps a scenario's checked file, replacing one with the same id. If that fails, nothing changes. */
export function keepOwn(text: string, id: string): Keeping {
  const files = filesIn(keptText());
  const others = files.filter((file) => scenarioIn(file)?.id !== id);
  if (others.length >= mostKept) return 'tooMany';
  const written = writeFiles([...others, text]);
  return written === 'kept' && others.length < files.length ? 'replaced' : written;
}

/** Returns the text of the kept file with an id; undefined if there is none. */
export const keptFile = (id: string): string | undefined =>
  filesIn(keptText()).find((file) => scenarioIn(file)?.id === id);

/** Removes the scenario with an id or, without one, everything that cannot be read. */
export const removeOwn = (id: string | undefined): void =>
  void writeFiles(filesIn(keptText()).filter((file) => scenarioIn(file)?.id !== id));

const organisationFiles = import.meta.glob<string>('../../../local/scenarios/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The organisation's cases, from `local/scenarios`. The build refuses invalid ones; none is shown. */
export const localScenarios: readonly Scenario[] = Object.values(organisationFiles).flatMap((text) => {
  const checked = checkScenario(text);
  return 'scenario' in checked ? [{ ...checked.scenario, isOwn: false }] : [];
});
