import type { Language } from '../../words/languages';
import type { Words } from '../../words/words';
import type { Scenario, ScenarioWords } from '../model/scenario';
import { wordsOf } from '../parts/scenario-words';

/** A handout in one language: the app's words, and the scenario's, which may be in the other where a trainer wrote only that. */
export interface Column {
  readonly language: Language;
  readonly words: Words;
  readonly said: ScenarioWords;
  readonly saidIn: Language;
}

/** A handout of a scenario in the language of some words. */
export function columnOf(scenario: Scenario, words: Words): Column {
  const { language } = words;
  const { language: saidIn, words: said } = wordsOf(scenario, language);
  return { language, words, said, saidIn };
}
