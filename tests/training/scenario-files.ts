import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionIds } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import { type CaseFile, parseCaseFile } from '../../src/case/file';
import type { ScenarioPart } from '../../src/training/model/scenario';
import { caseText } from '../../tools/replay/case-text';
import type { Language } from '../../src/words/languages';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/training/scenarios');

/** A scenario's words in one language. */
export interface ScenarioWords {
  readonly title: string;
  readonly summary: string;
  readonly judges?: string;
  readonly teaches?: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly why: Readonly<Record<string, string>>;
  readonly mistake: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly choice?: Readonly<Record<'lines' | 'says' | 'follows' | 'why', readonly string[]>>;
  readonly pauses: Readonly<Record<string, string>>;
  readonly debrief: string;
}

/** The ids of all scenarios. */
export const scenarioIds: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** Returns a scenario's case file as text, merged with the base that it extends. */
export const scenarioText = (id: string): string => caseText(join(folder, `${id}.json`)) ?? '';

/** Returns a scenario's case. */
export function scenarioCase(id: string): CaseFile {
  const file = parseCaseFile(scenarioText(id));
  if ('code' in file) throw new Error(`${id}: ${file.place}: ${file.code}`);
  return file;
}

/** Returns what a scenario's file holds beside the case. */
export const scenarioPart = (id: string): ScenarioPart =>
  (JSON.parse(scenarioText(id)) as { readonly scenario: ScenarioPart }).scenario;

/** Questions that every story explains itself. The others use the shared reason and the question’s own clauses. */
const told: readonly string[] = [
  'immediate-danger',
  'called-999',
  'need',
  'harm',
  'extremism-signs',
  'evidence-location',
  'evidence-handled',
  'others-involved',
  'local-authority',
];
/** Returns the questions and calls that a story does not explain itself: in a hard call all that it has no clause for. */
export const inCommon = (id: string): readonly string[] => {
  const { clauses, tags } = scenarioPart(id);
  const isHard = tags.includes('hard-call');
  return [...questionIds, ...(isHard ? taskIds : [])].filter(
    (what) => ((what !== 'local-authority' && isHard) || !told.includes(what)) && !Object.hasOwn(clauses, what),
  );
};

/** Returns a scenario's words. */
export const scenarioWords = (id: string, language: Language): ScenarioWords =>
  JSON.parse(readFileSync(join(root, `locales/${language}/scenarios/${id}.json`), 'utf8')) as ScenarioWords;

/** Returns the reasons that all scenarios share, for each option of each question. */
export const sharedReasons = (language: Language): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  JSON.parse(readFileSync(join(root, `locales/${language}/reasons.json`), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
