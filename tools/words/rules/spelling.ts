import { ruleFor, type Tongue } from '../pair.ts';
import { isKnown, spelledWords } from '../vocabulary.ts';

const spellingOf = (tongue: Tongue) =>
  ruleFor(tongue, `spelling-${tongue}`, (text) =>
    [...new Set(spelledWords(text))]
      .filter((word) => !isKnown(tongue, word))
      .map((words) => ({ words, mend: 'mend the spelling; if it is right, put it into words.tsv with its reason' })),
  );

/** Words that neither the dictionary of their language nor the project knows, clitics split off (style guide, section 10). */
export const spellingRules = (['cy', 'en'] as const).map(spellingOf);
