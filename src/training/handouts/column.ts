import type { Language } from '../../words/languages';
import { type Words, wordsIn } from '../../words/words';
import type { Scenario, ScenarioWords } from '../model/scenario';
import { wordsOf } from '../parts/scenario-words';

/** A handout in one language: the app's words, and the scenario's, which may be in the other where a trainer wrote only that. */
export interface Column {
  readonly language: Language;
  readonly words: Words;
  readonly said: ScenarioWords;
  readonly saidIn: Language;
}

/** A handout of a scenario in a language whose words are loaded. */
export function columnOf(scenario: Scenario, language: Language): Column {
  const { language: saidIn, words: said } = wordsOf(scenario, language);
  return { language, words: wordsIn(language), said, saidIn };
}
