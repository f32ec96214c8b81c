import { countIn, listOf, sieve, whole } from '../lists.ts';
import { type Found, type Rule, ruleForBoth } from '../../lib/pair.ts';
import { sideBySide } from '../tokens.ts';

/** A meaning: the words that ask for it in the other language, and all words there that answer. */
interface Meaning {
  readonly name: string;
  readonly asksIn: { readonly en: string; readonly cy: string };
  readonly asks: { readonly en: RegExp; readonly cy: RegExp };
  readonly answers: { readonly en: RegExp; readonly cy: RegExp };
}

const every = (pattern: string): RegExp => whole(pattern, 'giu');
const meanings = listOf('meanings').map(([rule, name = '', en = '', cy = '', looseEn = '', looseCy = '']) => ({
  rule,
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

function ruleOf(id: string, own: readonly Meaning[]): Rule {
  const inEnglish = sieve(own, ({ asksIn }) => asksIn.en);
  const inWelsh = sieve(own, ({ asksIn }) => asksIn.cy);
  return ruleForBoth(id, (english, welsh) =>
    sideBySide(english, welsh).flatMap(([en, cy]) => [
      ...inEnglish(en).flatMap(({ name, asks, answers }) =>
        lost(name, ['English', en, asks.en], ['Welsh', cy, answers.cy]),
      ),
      ...inWelsh(cy).flatMap(({ name, asks, answers }) =>
        lost(name, ['Welsh', cy, asks.cy], ['English', en, answers.en]),
      ),
    ]),
  );
}

/**
 * Each meaning of a sentence in one language is in its counterpart too, with a rule for each kind (lists/meanings.tsv):
 * duties, not, and, or, before, after, numbers in words, bodies, what is to be done, days, opposites, to and from.
 */
export const meaningRules: readonly Rule[] = [...new Set(meanings.map(({ rule = '' }) => rule))].map((id) =>
  ruleOf(
    id,
    meanings.filter(({ rule }) => rule === id),
  ),
);
