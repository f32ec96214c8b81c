import { wordsIn } from '../list.ts';
import { isUnsoftened } from '../first-form.ts';
import { soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const triggers = new Set(
  'am ar at dan dros drwy trwy gan heb hyd i o wrth neu dau ddau dwy ddwy pan dyma dyna pa ba rhy prif brif hen unrhyw rhyw holl ambell amryw ail'.split(
    ' ',
  ),
);
const unchanging = wordsIn('unchanging');

const isTrigger = ({ bare, clitic }: Word): boolean => clitic === '' && triggers.has(bare);
/** After neu, dyma and dyna a new clause keeps its first letter: neu lle mae, neu cywirwyd. */
const startsClause = (word: string): boolean =>
  /^(?:lle|tuag|prin|gofynnon|dywedon)$/.test(word)
  || /(?:wyd|wch|odd|ais|asant|ir|id|ant|ai|aist)$/.test(word)
  || /^(?:mae|maen|peidio)$/.test(word);

/** A word that should have the soft mutation after the one before it, and has not (style guide, sections 2 and 10). */
export const softAfter = ruleFor('cy', 'soft-after', (text) =>
  couplesOf(text)
    .filter(
      ([first, next]) => isTrigger(first) && isUnsoftened(next.word.replace(/’.*$/, '')) && !unchanging.has(next.bare),
    )
    .filter(([first, next]) => !(/^(?:neu|dyma|dyna)$/.test(first.bare) && startsClause(next.bare)))
    .map(([first, next]) => ({ words: `${first.word} ${next.word}`, mend: `${first.word} ${soft(next.word)}` })),
);
