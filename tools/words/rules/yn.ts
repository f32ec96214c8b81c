import { wordsIn } from '../list.ts';
import { nasalised, soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const adjectives = wordsIn('adjectives');
const verbNouns = wordsIn('verb-nouns');
const nouns = new Set(
  [...wordsIn('feminine-nouns'), ...wordsIn('masculine-nouns')].filter((noun) => !verbNouns.has(noun)),
);
const places = wordsIn('places');
const isYn = ({ bare, clitic, word }: Word): boolean =>
  (bare === 'yn' && clitic === '') || /[aeiouwyâêîôûŵŷ]’n$/.test(word);

function rightForm(first: Word, next: Word): string | undefined {
  if (!isYn(first)) return undefined;
  if (adjectives.has(next.bare) && soft(next.bare) !== next.bare && !/^(?:ll|rh)/.test(next.bare))
    return `${first.word} ${soft(next.bare)}`;
  if (first.bare !== 'yn') return undefined;
  if (places.has(next.word) && nasalised(next.word) !== next.word)
    return `${/^[cg]/i.test(next.word) ? 'yng' : /^[pbm]/i.test(next.word) ? 'ym' : 'yn'} ${nasalised(next.word)}`;
  return nouns.has(next.bare) && nasalised(next.bare) !== next.bare
    ? `mewn ${next.bare}, yn y …, or ${nasalised(next.bare)} after yn, ym, yng`
    : undefined;
}

/** After yn an adjective is soft; a place or a noun that it stands in takes the nasal mutation (style guide, section 2). */
export const yn = ruleFor('cy', 'yn', (text) =>
  couplesOf(text).flatMap(([first, next]) => {
    const mend = rightForm(first, next);
    return mend === undefined ? [] : [{ words: `${first.word} ${next.word}`, mend }];
  }),
);
