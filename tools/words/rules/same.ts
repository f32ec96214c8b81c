import { plain } from '../../../src/words/Tagged.tsx';
import { nameOf, ruleForOthers } from '../pair.ts';

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, ''));

/** Another language that is the English over again (style guide, section 10): not translated, unless it is allowed by name. */
export const same = ruleForOthers('same', ({ en, other, tongue }) =>
  hasLetters(en) && plain(en) === plain(other) ? [{ words: other, mend: `write it in ${nameOf(tongue)}` }] : [],
);
