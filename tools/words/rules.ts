import type { Rule } from './pair.ts';
import { gender } from './rules/gender.ts';
import { beforeVowel, mutation } from './rules/mutations.ts';
import { spellingRules } from './rules/spelling.ts';
import { doer } from './rules/doer.ts';
import { who } from './rules/who.ts';
import { meaningRules } from './rules/meanings.ts';
import { withoutDictionary } from './without-dictionary.ts';

/** Every rule, in the order in which it is told: first those that need no dictionary, then who does it to whom, spelling and mutations. */
export const rules: readonly Rule[] = [
  ...withoutDictionary,
  ...[doer, gender],
  ...spellingRules,
  ...[mutation, beforeVowel],
];

/** The gate for meaning: it may be told to let few things pass. */
export const gate: readonly Rule[] = [...meaningRules, who, doer, gender];
