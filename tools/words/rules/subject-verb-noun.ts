import { wordsIn } from '../list.ts';
import { soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';

const verbNouns = [...wordsIn('verb-nouns')].filter((word) => soft(word) !== word);
const whom =
  'i (?:rywun|bawb|neb|blentyn|riant)|[iI]’r (?:heddlu|plentyn|teulu|rhiant|oedolyn|plant|cyngor|person ifanc|Gwasanaethau Cymdeithasol)';
const pattern = new RegExp(
  `(?<![\\p{L}])(?:${whom}) (?:(?:ill dau|hefyd) )?(${verbNouns.join('|')})(?![\\p{L}])`,
  'gu',
);

/** The verb-noun after i and the one who does it: cyn i’r heddlu ddweud (style guide, section 2, ‘i chi’ + verb-noun). */
export const subjectVerbNoun = ruleFor('cy', 'subject-verb-noun', (text) =>
  [...text.matchAll(pattern)].map(([words, verb = '']) => ({
    words,
    mend: `${words.slice(0, -verb.length)}${soft(verb)}`,
  })),
);
