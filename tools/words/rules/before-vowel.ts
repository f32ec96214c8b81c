import { welsh } from '../dictionary.ts';
import { wordsIn } from '../list.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const startsWithVowel = (word: string): boolean =>
  /^[aeiouwyâêîôûŵŷ]/i.test(word) && !/^w[aeiouylrn]|^i[aeou]/i.test(word);
const startsWithConsonant = (word: string): boolean => /^[bcdfghjlmnprst]/i.test(word);
/** Initials are spelled out, and go by the name of their first letter. */
const isInitials = ({ word }: Word): boolean => /^\p{Lu}{2,}/u.test(word);
const afterAc = wordsIn('after-ac');
const beforeAc = wordsIn('ac-not-a');
/** After the relative a stands a verb: a oes, a ddaeth, a allai, a anfonwyd. */
const isVerb = (word: string): boolean =>
  /(?:wyd|wch|odd|ais|aist|ir|id|ant|ent|ai|ech|em|en|wn|af|aiff|iff|asai|och|on|s?oedd|oes)$/.test(word)
  || /^(?:yw|ydy|ydyw|ydw|ydych|ydym|ydyn|wyf|all|ŵyr|aeth|ân|wnaeth|wna|welo|elo|ddêl|eill|ofyn|edrych|â|atal|arwain)$/.test(
    word,
  );

const rules: Record<string, (next: Word) => string | undefined> = {
  a: ({ bare }) =>
    beforeAc.has(bare) || (startsWithVowel(bare) && welsh().knows(bare) && !isVerb(bare)) ? 'ac' : undefined,
  ac: ({ bare }) => (startsWithConsonant(bare) && !afterAc.has(bare) ? 'a' : undefined),
  â: ({ bare }) => (startsWithVowel(bare) ? 'ag' : undefined),
  gyda: ({ bare }) => (startsWithVowel(bare) ? 'gydag' : undefined),
  ag: ({ bare }) => (startsWithConsonant(bare) ? 'â' : undefined),
  gydag: ({ bare }) => (startsWithConsonant(bare) ? 'gyda' : undefined),
  nac: ({ bare }) => (startsWithConsonant(bare) && !afterAc.has(bare) ? 'na' : undefined),
  y: ({ bare }) => (startsWithVowel(bare) || bare.startsWith('h') ? 'yr' : undefined),
  yr: ({ bare }) => (startsWithConsonant(bare) && !bare.startsWith('h') ? 'y' : undefined),
};

/** a or ac, â or ag, na or nac, y or yr: which one goes by the sound after it (style guide, sections 2 and 4). */
export const beforeVowel = ruleFor('cy', 'before-vowel', (text) =>
  couplesOf(text).flatMap(([first, next]) => {
    const right = first.clitic === '' && !isInitials(next) ? rules[first.bare]?.(next) : undefined;
    return right === undefined ? [] : [{ words: `${first.word} ${next.word}`, mend: `${right} ${next.word}` }];
  }),
);
