import { listOf, wordsIn } from '../list.ts';
import type { Found, Rule } from '../pair.ts';
import { sideBySide } from '../side-by-side.ts';

const [[, english = '', welsh = ''] = []] = listOf('orders');
const opens = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?!\\p{L}| now| of|\\.)`, 'iu');
const holds = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const opening = { en: opens(english), cy: opens(welsh) };
const anywhere = { en: holds(english), cy: holds(welsh) };

/** Who or what is told of, where nothing is asked for. */
const told =
  /^(?:the|an?|this|that|these|those|it|s?he|they|we|you|I|his|her|their|your|its|nobody|no|someone|people|there|all|each|every|here)(?!\p{L})/iu;

const deeds = new Set([...wordsIn('verb-nouns'), ...wordsIn('vowel-verb-nouns')]);
/** Whether a Welsh sentence begins with the name of a deed, as a button does. */
const namesDeed = (cy: string): boolean => deeds.has(/^[\p{L}-]+/u.exec(cy)?.[0].toLowerCase() ?? '');

function lostIn(en: string, cy: string): Found[] {
  if (!/[.!]$/u.test(en)) return [];
  const isLost = opening.en.test(en) && (namesDeed(cy) || !anywhere.cy.test(cy));
  const isAdded = opening.cy.test(cy) && told.test(en) && !anywhere.en.test(en);
  return isLost || isAdded ? [{ words: cy, mend: `${isLost ? 'an' : 'no'} order, as in: ${en}` }] : [];
}

/** A choice among several is named by its deed in Welsh, as a button is (style guide, section 5). */
const isChoice = (key: string): boolean => /\/options\/[^/]+$/.test(key);

/** A sentence that begins with an order in one language and is none in the other: ring is ffoniwch, and not ffonio (lists/orders.tsv). */
export const orders: Rule = {
  id: 'orders',
  find: ({ key, en = '', cy = '' }) =>
    isChoice(key) ? [] : sideBySide(en, cy).flatMap(([ours, theirs]) => lostIn(ours, theirs)),
};
