import type { Rule } from './pair.ts';
import { doer } from './rules/doer.ts';
import { echo } from './rules/echo.ts';
import { gender } from './rules/gender.ts';
import { glossary } from './rules/glossary.ts';
import { meaningRules } from './rules/meanings.ts';
import { beforeVowel, mutation } from './rules/mutations.ts';
import { orders, turned } from './rules/order.ts';
import { patternRules } from './rules/patterns.ts';
import { governedBy } from './rules/prepositions.ts';
import { rowsOfThings } from './rules/rows.ts';
import { shapeRules } from './rules/shape.ts';
import { spellingRules } from './rules/spelling.ts';
import { steps } from './rules/steps.ts';
import { who } from './rules/who.ts';

/** The gate for meaning: it may be told to let few things pass. */
export const gate: readonly Rule[] = [
  ...meaningRules,
  ...[who, doer, gender, steps, rowsOfThings, turned, orders, echo, governedBy],
];

/** Every rule, in the order in which it is told: what is missing, terms, meaning, style, spelling, mutations. */
export const rules: readonly Rule[] = [
  ...shapeRules,
  glossary,
  ...gate,
  ...patternRules,
  ...spellingRules,
  ...[mutation, beforeVowel],
];
