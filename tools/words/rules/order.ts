import { listOf, whole, wordsOf } from '../lists.ts';
import { type Found, type Rule, ruleForBoth } from '../../lib/pair.ts';
import { named } from '../persons.ts';
import { areSingle, sideBySide } from '../tokens.ts';

const rows = listOf('order').map(([kind = '', name = '', en = '', cy = '']) => ({ kind, name, en, cy }));

/** The two sides of a sentence with a word of order: what goes with the word, and the rest. */
interface Sides {
  readonly own: string;
  readonly rest: string;
}
/** Words that point back to what was said: they hold nothing to compare. */
const pointsBack = /^ (?:then|that|this|hynny|hyn)(?!\p{L})/iu;
/** A word nearer to the beginning than this opens its sentence. */
const opening = 12;

/** The text after the word up to the next punctuation. Undefined if the word opens the sentence and none follows. */
function behind(text: string, at: number, word: string): Sides | undefined {
  const after = text.slice(at + word.length);
  const end = after.search(/[,;:]/u);
  if (pointsBack.test(after) || (at < opening && end < 0)) return undefined;
  const own = end < 0 ? after : after.slice(0, end);
  return { own, rest: `${text.slice(0, at)} § ${after.slice(own.length)}` };
}

/** The part between punctuation marks that has the word. Undefined if the sentence has only one part. */
function beside(text: string, at: number): Sides | undefined {
  const parts = text.split(/(?<=[,;:])/u);
  const before = text.slice(0, at).split(/(?<=[,;:])/u).length - 1;
  return parts.length < 2
    ? undefined
    : { own: parts[before] ?? '', rest: parts.filter((_, place) => place !== before).join(' § ') };
}

/** Returns the sides of a sentence with a word. Undefined if the word is not there exactly once. */
function sidesOf(text: string, pivot: RegExp, kind: string): Sides | undefined {
  const [found, another] = [...text.matchAll(pivot)];
  if (found === undefined || another !== undefined) return undefined;
  return kind === 'pivot behind' ? behind(text, found.index, found[0]) : beside(text, found.index);
}

/** What is done, and by whom: what may be on the wrong side. */
const things = [
  ...[...rows.filter(({ kind }) => kind === 'deed'), ...listOf('meanings').flatMap(deedIn)].map(({ name, en, cy }) => ({
    ...{ name, en: whole(en), cy: whole(cy) },
  })),
  ...named,
];
function deedIn([rule, name = '', , , en = '', cy = '']: readonly string[]) {
  return rule === 'acts' && name !== 'done to someone' ? [{ name, en, cy }] : [];
}
/** Returns which sides a thing is on. */
const placeOf = ({ own, rest }: Sides, thing: RegExp): string =>
  [own, rest].map((side) => (thing.test(side) ? 'x' : '-')).join('');

const pivots = rows
  .filter(({ kind }) => kind.startsWith('pivot'))
  .map(({ kind, name, en, cy }) => ({ kind, name, en: whole(en, 'giu'), cy: whole(cy, 'giu') }));
const turnedIn = (one: string, other: string): Found[] =>
  pivots.flatMap(({ name, kind, en, cy }) => {
    const [ours, theirs] = [sidesOf(one, en, kind), sidesOf(other, cy, kind)];
    if (ours === undefined || theirs === undefined) return [];
    return things
      .filter((thing) => ['x--x', '-xx-'].includes(placeOf(ours, thing.en) + placeOf(theirs, thing.cy)))
      .map((thing) => ({ words: other, mend: `${thing.name}, on the other side of ${name}` }));
  });

/** Finds before and after turned round: check before you give, and give before you check (lists/order.tsv). */
export const turned = ruleForBoth('turned', (en, cy) =>
  sideBySide(en, cy)
    .filter(areSingle)
    .flatMap(([ours, theirs]) => turnedIn(ours, theirs)),
);

const { en: ordersEn = '', cy: ordersCy = '' } = rows.find(({ kind }) => kind === 'order') ?? {};
const opens = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?!\\p{L}| now| of|\\.)`, 'iu');
const order = { en: opens(ordersEn), cy: opens(ordersCy), anyEn: whole(ordersEn), anyCy: whole(ordersCy) };
/** The beginning of a sentence that tells of someone or something, and asks for nothing. */
const told =
  /^(?:the|an?|this|that|these|those|it|s?he|they|we|you|I|his|her|their|your|its|nobody|no|someone|people|there|all|each|every|here)(?!\p{L})/iu;
const deeds = wordsOf('verb-noun', 'vowel verb-noun');
/** Whether a Welsh sentence begins with a verb-noun, as a button does. */
const namesDeed = (cy: string): boolean => deeds.has(/^[\p{L}-]+/u.exec(cy)?.[0].toLowerCase() ?? '');

/** How a sentence that forbids begins. */
const forbids = { en: /^(?:please, )?(?:do not|never) /iu, cy: /^(?:plîs, )?(?:p?h?eidiwch|paid|ni) /iu };

function lostIn(en: string, cy: string): Found[] {
  if (forbids.en.test(en) && order.cy.test(cy) && !forbids.cy.test(cy))
    return [{ words: cy, mend: `forbids, as in: ${en}` }];
  if (!/[.!]$/u.test(en)) return [];
  const isLost = order.en.test(en) && (namesDeed(cy) || !order.anyCy.test(cy));
  const isAdded = order.cy.test(cy) && told.test(en) && !order.anyEn.test(en);
  return isLost || isAdded ? [{ words: cy, mend: `${isLost ? 'an' : 'no'} order, as in: ${en}` }] : [];
}
/** An option among several is a verb-noun in Welsh, as a button is (style guide, section 5). */
const isChoice = (key: string): boolean => /\/options\/[^/]+$/.test(key);

/** Finds a sentence that begins with an order in only one language: ring is ffoniwch, and not ffonio. */
export const orders: Rule = {
  id: 'orders',
  find: ({ key, en = '', cy = '' }) =>
    isChoice(key) ? [] : sideBySide(en, cy).flatMap(([ours, theirs]) => lostIn(ours, theirs)),
};
