import { wordsIn } from '../list.ts';
import { isUnaspirated, isUnsoftened } from '../first-form.ts';
import { aspirate, nasalised, soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const unchanging = wordsIn('unchanging');
/** Fe’i is no possessive: the verb after it stays as it is, as in ‘Fe’i gwneir’. */
const isHis = ({ bare, clitic, word }: Word): boolean =>
  (bare === 'ei' && clitic === '') || (clitic === '’i' && bare !== 'fe') || word.toLowerCase() === 'i’w';
/** A verb after ’i, such as a’i caniataodd, stays as it is: there ’i is its object. */
const isVerb = (word: string): boolean => /(?:odd|wyd|ais|aist|asant|ir|id|iff)$/.test(word);
/** i’w may be of several, and then nothing changes. */
const isSingle = ({ word }: Word): boolean => word.toLowerCase() !== 'i’w';

/** After ei a word in p, t or c always changes, his or hers; after fy it takes the nasal mutation (style guide, section 2). */
export const possessive = ruleFor('cy', 'possessive', (text) =>
  couplesOf(text).flatMap(([first, next]) => {
    const word = next.word.replace(/’.*$/, '');
    if (unchanging.has(next.bare) || (first.clitic === '’i' && isVerb(next.bare))) return [];
    const words = `${first.word} ${next.word}`;
    if (isHis(first) && isSingle(first) && isUnaspirated(word))
      return [{ words, mend: `${first.word} ${soft(word)} (his), ${first.word} ${aspirate(word)} (hers)` }];
    return first.bare === 'fy' && nasalised(word) !== word && isUnsoftened(word)
      ? [{ words, mend: `fy ${nasalised(word)}` }]
      : [];
  }),
);
