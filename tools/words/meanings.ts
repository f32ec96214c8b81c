import { countIn } from './count.ts';
import { listOf } from './list.ts';
import { type Found, type Rule, ruleForBoth } from './pair.ts';
import { sideBySide } from './side-by-side.ts';
import { sieve } from './sieve.ts';

/** One meaning, and the words that carry it: those that ask for it in the other language, and all that answer there. */
interface Meaning {
  readonly name: string;
  readonly asksIn: { readonly en: string; readonly cy: string };
  readonly asks: { readonly en: RegExp; readonly cy: RegExp };
  readonly answers: { readonly en: RegExp; readonly cy: RegExp };
}

const whole = (pattern: string, flags = 'giu'): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, flags);
const meaningsIn = (list: string): Meaning[] =>
  listOf(list).map(([name = '', en = '', cy = '', looseEn = '', looseCy = '']) => ({
    name,
    asksIn: { en, cy },
    asks: { en: whole(en), cy: whole(cy) },
    // Welsh answers with the English words too, where it quotes them.
    answers: { en: whole(looseEn), cy: whole(`${looseCy}|${en}`) },
  }));

/** A text in one language, with the name of that language and the words to look for in it. */
type Side = readonly [language: string, text: string, pattern: RegExp];
/** Where one text asks for a meaning more often than the other answers. Few ask at all, and only of these are the answers counted. */
function lost(name: string, [from, asking, asks]: Side, [to, answering, answers]: Side): Found[] {
  const asked = countIn(asking, asks);
  const answered = asked > 0 ? countIn(answering, answers) : 0;
  return asked > answered ? [{ words: `${from} says ${name}: ${asked}`, mend: `${to} has it ${answered} times` }] : [];
}

/** A rule of the meanings of a list: what a sentence says in one language, its like says in the other. In: the name of the rule and of its list. */
export function meaningRule(id: string, list: string): Rule {
  const meanings = meaningsIn(list);
  const askedIn = (tongue: 'en' | 'cy') =>
    sieve(
      meanings,
      ({ asksIn }) => asksIn[tongue],
      (pattern) => whole(pattern, 'iu'),
    );
  const [inEnglish, inWelsh] = [askedIn('en'), askedIn('cy')];
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
