import { countIn, listOf, sieve, whole } from '../lists.ts';
import { type Found, type Rule, ruleForBoth } from '../../lib/pair.ts';
import { sideBySide } from '../tokens.ts';

/** One meaning, and the words that carry it: those that ask for it in the other language, and all that answer there. */
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
  // Welsh answers with the English words too, where it quotes them.
  answers: { en: every(looseEn), cy: every(`${looseCy}|${en}`) },
}));

/** A text in one language, with the name of that language and the words to look for in it. */
type Side = readonly [language: string, text: string, pattern: RegExp];
/** Where one text asks for a meaning more often than the other answers. Few ask at all, and only of these are the answers counted. */
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
 * What a sentence says in one language, its like says in the other, a rule a kind of meaning (lists/meanings.tsv): duties, not, and, or, before,
 * after, numbers in words, bodies, what is to be done, days, words that have an opposite, to and from.
 */
export const meaningRules: readonly Rule[] = [...new Set(meanings.map(({ rule = '' }) => rule))].map((id) =>
  ruleOf(
    id,
    meanings.filter(({ rule }) => rule === id),
  ),
);
