import type { Rule } from './pair.ts';
import { aspirateAfter } from './rules/aspirate-after.ts';
import { beforeVowel } from './rules/before-vowel.ts';
import { gender } from './rules/gender.ts';
import { negative } from './rules/negative.ts';
import { noMutationAfter } from './rules/no-mutation-after.ts';
import { articleNoun, nounAdjective } from './rules/noun-gender.ts';
import { possessive } from './rules/possessive.ts';
import { roles } from './rules/roles.ts';
import { severalThings } from './rules/several.ts';
import { softAfterPerson, softAfterVerb } from './rules/soft-after-verb.ts';
import { softAfter } from './rules/soft-after.ts';
import { deniedCy, spellingCy, spellingEn } from './rules/spelling.ts';
import { meaning, withoutDictionary } from './without-dictionary.ts';

/** The gate for meaning: whom or what a pronoun means is found with the dictionary, and so is who does it to whom. */
export const gate: readonly Rule[] = [...meaning, gender, severalThings, roles];

/** Every rule, in the order in which it is told: first those that need no dictionary, then spelling and mutations. */
export const rules: readonly Rule[] = [
  ...withoutDictionary,
  spellingCy,
  deniedCy,
  spellingEn,
  softAfter,
  softAfterVerb,
  softAfterPerson,
  aspirateAfter,
  possessive,
  negative,
  noMutationAfter,
  articleNoun,
  nounAdjective,
  beforeVowel,
  gender,
  severalThings,
  roles,
];
