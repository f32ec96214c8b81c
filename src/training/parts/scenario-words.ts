import { type Language, languages } from '../../words/languages';
import type { Scenario, ScenarioWords } from '../model/scenario';

/** A scenario's words, and the language that they are in: the one shown, else, where a trainer wrote only one, that one. */
export function wordsOf(
  { id, words }: Scenario,
  shown: Language,
): { readonly language: Language; readonly words: ScenarioWords } {
  const language = [shown, ...languages].find((known) => words[known]);
  const found = language && words[language];
  if (!found) throw new Error(`The scenario ${id} has no words.`);
  return { language, words: found };
}
