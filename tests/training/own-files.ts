import { type Language, languages } from '../../src/words/languages';
import { inCommon, scenarioPart, type ScenarioWords, scenarioText, scenarioWords } from './scenario-files';

/** A trainer's own scenario as a file holds it, for tests to spoil. */
export interface OwnFile {
  id: unknown;
  answers: Record<string, unknown>;
  reports: unknown[];
  scenario: Record<string, unknown> & { words: Record<string, ScenarioWords & Record<string, unknown>> };
}

/** A trainer gives a reason for each question, even if the shipped story does not. */
const withWhys = (words: ScenarioWords, questions: readonly string[]): ScenarioWords => ({
  ...words,
  why: { ...words.why, ...Object.fromEntries(questions.map((question) => [question, 'Words.'])) },
});

/** Returns a shipped scenario as if it were a trainer's own, under another id. */
export function ownFile(id: string, written: readonly Language[] = languages): OwnFile {
  const { answers, reports } = JSON.parse(scenarioText(id)) as OwnFile;
  const asked = inCommon(id).filter((question) => question in answers);
  const words = Object.fromEntries(
    written.map((language) => [language, withWhys(scenarioWords(id, language), asked)]),
  ) as OwnFile['scenario']['words'];
  return { id: `own-${id}`, answers, reports, scenario: { ...scenarioPart(id), words } };
}

/** Returns the text of a file, formatted as an editor does. */
export const textOf = (file: unknown): string => JSON.stringify(file, null, 2);
