import { listOf } from '../list.ts';
import { ruleFor, type Tongue } from '../pair.ts';
import { isKnown, spelledWords } from '../vocabulary.ts';

const unknownIn = (tongue: Tongue) => (text: string) =>
  [...new Set(spelledWords(text))]
    .filter((word) => !isKnown(tongue, word))
    .map((word) => ({
      words: word,
      mend: `mend the spelling; if it is right, put it into known-${tongue}.tsv with its reason`,
    }));

/** Welsh words that neither the dictionary nor the project knows, clitics split off (style guide, section 10). */
export const spellingCy = ruleFor('cy', 'spelling-cy', unknownIn('cy'));
/** English words that neither the dictionary nor the project knows. */
export const spellingEn = ruleFor('en', 'spelling-en', unknownIn('en'));

const denied = new Map(listOf('denied-cy').map(([wrong = '', right = '']) => [wrong, right]));
/** Spellings that the dictionary takes and that are wrong here (style guide, sections 5 and 8): most lack their accent. */
export const deniedCy = ruleFor('cy', 'denied-cy', (text) =>
  spelledWords(text).flatMap((word) => {
    const right = denied.get(word.toLowerCase());
    return right === undefined ? [] : [{ words: word, mend: right }];
  }),
);
