import { listOf, sieve } from '../lists.ts';
import { everyForm } from '../mutation.ts';
import { ruleForBoth, type Found } from '../../lib/pair.ts';

const inside = (text: string): string => text.replace(/\{\{.*?\}\}/g, ' ');
/** Any mutated form of each word, with or without a clitic. */
const welshPattern = (term: string): string =>
  term
    .split(' ')
    .map((word) => `(?:${everyForm(word).join('|')})(?:’\\p{L}+)?`)
    .join('\\s+');
const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'iu');

const ending = '(?:’s|s’|s)?';
const ways = (column: string): string[] => column.split('|').map((way) => way.trim());

const englishPattern = (column: string): string =>
  ways(column)
    .map((way) => way + ending)
    .join('|');

interface Term {
  readonly en: string;
  readonly cy: string;
  readonly english: RegExp;
  readonly welsh: RegExp;
}
const terms: Term[] = listOf('glossary').map(([en = '', cy = '']) => ({
  en,
  cy,
  english: whole(englishPattern(en)),
  welsh: whole(ways(cy).map(welshPattern).join('|')),
}));
const mayHold = sieve(terms, ({ en }) => englishPattern(en), whole);

/** Whether the Welsh has the term in words marked as English: a title or a quotation. */
const isQuoted = ({ english }: Term, cy: string): boolean =>
  (cy.match(/<en>.*?<\/en>/gs) ?? []).some((words) => english.test(words));

/** Returns the glossary terms in an English text, as written there. Longer terms come first and hide shorter ones. */
export function termsIn(en: string): (Term & { readonly found: string })[] {
  let left = inside(en);
  return mayHold(left).flatMap((term) => {
    const found = term.english.exec(left)?.[0];
    if (found === undefined) return [];
    left = left.replaceAll(new RegExp(term.english, 'giu'), '§');
    return [{ ...term, found }];
  });
}

/** Finds an English term without its Welsh term beside it (locales/glossary.tsv). */
export const glossary = ruleForBoth('glossary', (en, cy): Found[] =>
  termsIn(en)
    .filter((term) => !term.welsh.test(inside(cy)) && !isQuoted(term, cy))
    .map(({ found, cy: mend }) => ({ words: found, mend })),
);
