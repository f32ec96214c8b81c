import { findBy, type Rule } from '../lib/pair.ts';
import { doer } from './rules/doer.ts';
import { echo } from './rules/echo.ts';
import { gender } from './rules/gender.ts';
import { glossary } from './rules/glossary.ts';
import { meaningRules } from './rules/meanings.ts';
import { beforeVowel, mutation } from './rules/mutations.ts';
import { orders, turned } from './rules/order.ts';
import { governedBy, patternRules, refused } from './rules/patterns.ts';
import { shapeRules } from './rules/shape.ts';
import { rowsOfThings, steps } from './rules/steps.ts';
import { who } from './rules/who.ts';
import { spellingRules } from './vocabulary.ts';

/** The gate for meaning, from which few findings may be excused. */
export const gate: readonly Rule[] = [
  ...meaningRules,
  ...[who, doer, gender, steps, rowsOfThings, turned, orders, echo, governedBy, refused],
];

/** Every rule, in the order of the report: what is missing, terms, meaning, style, spelling, mutations. */
export const rules: readonly Rule[] = [
  ...shapeRules,
  glossary,
  ...gate,
  ...patternRules,
  ...spellingRules,
  ...[mutation, beforeVowel],
];

/** Returns what every rule finds in the texts, in order. */
export const findIn = findBy(rules);
