import { ruleForBoth } from '../pair.ts';

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, ''));

/** Welsh that is the English over again (style guide, section 10): not translated, unless it is allowed by name. */
export const same = ruleForBoth('same', (en, cy) =>
  hasLetters(en) && en.replace(/<\/?(?:en|cy)>/g, '') === cy.replace(/<\/?(?:en|cy)>/g, '')
    ? [{ words: cy, mend: 'write it in Welsh' }]
    : [],
);
