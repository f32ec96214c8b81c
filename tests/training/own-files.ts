import { type Language, languages } from '../../src/words/languages';
import { inCommon, scenarioPart, type ScenarioWords, scenarioText, scenarioWords } from './scenario-files';

/** A trainer's own scenario as a file holds it, for tests to spoil. */
export interface OwnFile {
  id: unknown;
  answers: Record<string, unknown>;
  reports: unknown[];
  scenario: Record<string, unknown> & { words: Record<string, ScenarioWords & Record<string, unknown>> };
}

/** A trainer writes of each question why: where the shipped story is silent, too. */
const withWhys = (words: ScenarioWords, questions: readonly string[]): ScenarioWords => ({
  ...words,
  why: { ...words.why, ...Object.fromEntries(questions.map((question) => [question, 'Words.'])) },
});

/** A shipped scenario written as a trainer's own, under another id. */
export function ownFile(id: string, written: readonly Language[] = languages): OwnFile {
  const { answers, reports } = JSON.parse(scenarioText(id)) as OwnFile;
  const asked = inCommon(id).filter((question) => question in answers);
  const words = Object.fromEntries(
    written.map((language) => [language, withWhys(scenarioWords(id, language), asked)]),
  ) as OwnFile['scenario']['words'];
  return { id: `own-${id}`, answers, reports, scenario: { ...scenarioPart(id), words } };
}

/** The text of a file, as an editor lays it out. */
export const textOf = (file: unknown): string => JSON.stringify(file, null, 2);
