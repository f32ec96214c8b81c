import { wordsIn } from '../list.ts';
import { beforeSoft } from '../first-form.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const verbNouns = wordsIn('verb-nouns');
const verbs = wordsIn('verbs-after-os');

/** The verb-noun that a word is the soft form of, where it is not one itself. */
const wrongly = (word: string): string | undefined =>
  verbNouns.has(word) ? undefined : beforeSoft(word).find((first) => verbNouns.has(first));
/** yn, ’n, wedi and impersonal verbs such as dylid and gellir leave the verb-noun as it is. */
const keepsVerbNoun = ({ bare, clitic }: Word): boolean =>
  clitic === '’n' || (clitic === '' && /^(?:yn|wedi|dd?ylid|g?ellir|g?ellid)$/.test(bare));

/** Verbs of the third person, behind which a person who does it keeps the first letter: gall bachgen. */
const beforeSubject = /^(?:g?all|g?allai|[bf]ydd|[bf]yddai|r?oedd|mae|dd?ylai|daw|dd?aeth|aeth)$/;
const softPerson =
  /^(?:fachgen|ferch|fam|ddyn|blentyn|riant|fenyw|gydweithiwr|ddisgybl|ddieithryn|rywun|bobl|berson|frawd|deulu|gamdriniwr|gamdrinwyr|blant|rieni)$/;

function rightForm(first: Word, next: Word): string | undefined {
  const word = next.word.replace(/’.*$/, '');
  if (first.bare === 'os' && first.clitic === '') return beforeSoft(word).find((radical) => verbs.has(radical));
  if (first.clitic === '' && beforeSubject.test(first.bare) && softPerson.test(word)) return beforeSoft(word)[0];
  return keepsVerbNoun(first) ? wrongly(word) : undefined;
}

/** A mutation where there should be none: after yn and wedi with a verb-noun, after dylid and gellir, after os, in a subject after its verb (style guide, section 10). */
export const noMutationAfter = ruleFor('cy', 'no-mutation-after', (text) =>
  couplesOf(text).flatMap(([first, next]) => {
    const right = rightForm(first, next);
    return right === undefined ? [] : [{ words: `${first.word} ${next.word}`, mend: `${first.word} ${right}` }];
  }),
);
