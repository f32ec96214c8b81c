import { isUnaspirated, isUnsoftened } from '../first-form.ts';
import { aspirate, soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const isVerb = (word: string): boolean =>
  /(?:wyd|wch|odd|ais|ir|id|ant|ai|af|aiff)$/.test(word) || /^(?:bydd|gall|cei?r|caf|gellir|dylid|mae)$/.test(word);
/** ni as ‘we’ follows its verb; ni as ‘not’ begins a clause or follows ac, ond, nad. */
const isNot = ({ word, isNext }: Word): boolean =>
  word === 'Ni' || word === 'Na' || (/^(?:ni|na)$/.test(word) && !isNext);

/** The verb after ni and na: p, t and c take the aspirate mutation, the others the soft (style guide, section 2). */
export const negative = ruleFor('cy', 'negative', (text) =>
  couplesOf(text)
    .filter(
      ([first, next]) => isNot(first) && isVerb(next.bare) && (isUnaspirated(next.word) || isUnsoftened(next.word)),
    )
    .map(([first, next]) => ({
      words: `${first.word} ${next.word}`,
      mend: `${first.word} ${isUnaspirated(next.word) ? aspirate(next.word) : soft(next.word)}`,
    })),
);
