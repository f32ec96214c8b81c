import { wordsIn } from '../list.ts';
import { soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';

const verbNouns = [...wordsIn('verb-nouns')].filter((word) => soft(word) !== word);
const between = 'hefyd|bob amser|bob tro|yn gyntaf|wedyn|eto|felly|ar unwaith';
const pattern = new RegExp(`(?<![\\p{L}])(?:${between}) (${verbNouns.join('|')})(?![\\p{L}])`, 'gu');

/** A word between a verb and its verb-noun softens it: gallwch hefyd ofyn (style guide, section 2). */
export const softAfterAdverb = ruleFor('cy', 'soft-after-adverb', (text) =>
  [...text.matchAll(pattern)].map(([words, verb = '']) => ({
    words,
    mend: `${words.slice(0, -verb.length)}${soft(verb)}`,
  })),
);
