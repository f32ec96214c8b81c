import { type Language, languages } from '../../src/words/languages';
import { scenarioPart, type ScenarioWords, scenarioText, scenarioWords } from './scenario-files';

type OwnWords = Omit<ScenarioWords, 'why' | 'mistake' | 'options' | 'judges' | 'teaches'>;

/** A trainer's own scenario as a file holds it, for tests to spoil. */
export interface OwnFile {
  id: unknown;
  answers: Record<string, unknown>;
  reports: unknown[];
  scenario: Record<string, unknown> & { words: Record<string, OwnWords & Record<string, unknown>> };
}

/** Returns a shipped scenario as if it were a trainer's own, under another id: its story, with no reasons of its own. */
export function ownFile(id: string, written: readonly Language[] = languages): OwnFile {
  const { answers, reports } = JSON.parse(scenarioText(id)) as OwnFile;
  const { clauses: _clauses, moments: _moments, ...part } = scenarioPart(id);
  const wordsIn = (language: Language): OwnWords & Record<string, unknown> => {
    const {
      why: _why,
      mistake: _mistake,
      options: _options,
      judges: _judges,
      teaches: _teaches,
      ...words
    } = scenarioWords(id, language);
    return words;
  };
  const words = Object.fromEntries(written.map((language) => [language, wordsIn(language)]));
  return { id: `own-${id}`, answers, reports, scenario: { ...part, words } };
}

/** Returns the text of a file, formatted as an editor does. */
export const textOf = (file: unknown): string => JSON.stringify(file, null, 2);
