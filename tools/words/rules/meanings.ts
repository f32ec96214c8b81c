import { countIn, listOf, sieve, whole } from '../lists.ts';
import { type Found, ruleForBoth } from '../../lib/pair.ts';
import { clauseByClause, sideBySide } from '../tokens.ts';

const every = (pattern: string): RegExp => whole(pattern, 'giu');
const meanings = listOf('meanings').map(([, name = '', en = '', cy = '', looseEn = '', looseCy = '']) => ({
  name,
  asksIn: { en, cy },
  asks: { en: every(en), cy: every(cy) },
  // Welsh can also answer with English words that it quotes.
  answers: { en: every(looseEn), cy: every(`${looseCy}|${en}`) },
}));

/** The name of a language, a text in it, and the words to look for in the text. */
type Side = readonly [language: string, text: string, pattern: RegExp];
/** Finds a meaning asked for more often than it is answered. Few texts ask, so answers are counted only for those. */
function lost(name: string, [from, asking, asks]: Side, [to, answering, answers]: Side): Found[] {
  const asked = countIn(asking, asks);
  const answered = asked > 0 ? countIn(answering, answers) : 0;
  return asked > answered ? [{ words: `${from} says ${name}: ${asked}`, mend: `${to} has it ${answered} times` }] : [];
}

const inEnglish = sieve(meanings, ({ asksIn }) => asksIn.en);
const inWelsh = sieve(meanings, ({ asksIn }) => asksIn.cy);
const ofEnglish = ([en, cy]: readonly [string, string], of = inEnglish(en)): Found[] =>
  of.flatMap(({ name, asks, answers }) => lost(name, ['English', en, asks.en], ['Welsh', cy, answers.cy]));
const ofWelsh = ([en, cy]: readonly [string, string]): Found[] =>
  inWelsh(cy).flatMap(({ name, asks, answers }) => lost(name, ['Welsh', cy, asks.cy], ['English', en, answers.en]));
/** In a clause, what its verb denies: elsewhere in the sentence another ‘not’ or ‘nobody’ may stand for it. */
const denied = meanings.filter(({ name }) => name === 'not of a verb');
/**
 * Each meaning of a sentence in one language is in its counterpart too (lists/meanings.tsv): duties, not, and, or, before,
 * after, numbers in words, bodies, what is to be done, days, opposites, to and from.
 */
export const meaning = ruleForBoth('meaning', (english, welsh) => {
  const found = sideBySide(english, welsh).flatMap((pair) => [...ofEnglish(pair), ...ofWelsh(pair)]);
  return found.length > 0 ? found : clauseByClause(english, welsh).flatMap((pair) => ofEnglish(pair, denied));
});
