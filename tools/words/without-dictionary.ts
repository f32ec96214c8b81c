import type { Rule } from './pair.ts';
import { echo } from './rules/echo.ts';
import { glossary } from './rules/glossary.ts';
import { meaningRules } from './rules/meanings.ts';
import { orders, turned } from './rules/order.ts';
import { patternRules } from './rules/patterns.ts';
import { governedBy } from './rules/prepositions.ts';
import { rowsOfThings } from './rules/rows.ts';
import { shapeRules } from './rules/shape.ts';
import { steps } from './rules/steps.ts';
import { who } from './rules/who.ts';

/** The rules that look nothing up in a dictionary, so that a browser has them too: what is missing, then terms, meaning, style. */
export const withoutDictionary: readonly Rule[] = [
  ...shapeRules,
  glossary,
  ...meaningRules,
  ...[who, steps, rowsOfThings, turned, orders, echo, governedBy],
  ...patternRules,
];
