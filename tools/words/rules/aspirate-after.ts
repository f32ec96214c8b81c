import { wordsIn } from '../list.ts';
import { isUnaspirated } from '../first-form.ts';
import { aspirate } from '../mutation.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf } from '../tokens.ts';

const triggers = new Set(['a', 'â', 'gyda', 'tua', 'tri', 'chwe', 'na']);
const unchanging = wordsIn('unchanging');

/** A word in p, t or c that should have the aspirate mutation after the one before it (style guide, sections 2 and 10). After `a` none of them ever stays. */
export const aspirateAfter = ruleFor('cy', 'aspirate-after', (text) =>
  couplesOf(text)
    .filter(
      ([first, next]) =>
        triggers.has(first.word.toLowerCase())
        && isUnaspirated(next.word.replace(/’.*$/, ''))
        && !unchanging.has(next.bare),
    )
    .map(([first, next]) => ({ words: `${first.word} ${next.word}`, mend: `${first.word} ${aspirate(next.word)}` })),
);
