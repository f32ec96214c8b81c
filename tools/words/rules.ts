import { findBy, type Rule } from '../lib/pair.ts';
import { doer } from './rules/doer.ts';
import { echo } from './rules/echo.ts';
import { gender } from './rules/gender.ts';
import { glossary } from './rules/glossary.ts';
import { meaning } from './rules/meanings.ts';
import { mutation } from './rules/mutations.ts';
import { orders, turned } from './rules/order.ts';
import { government, plainer, refused, register, wrongForms } from './rules/patterns.ts';
import { plural } from './rules/plural.ts';
import { length, shapeRules } from './rules/shape.ts';
import { steps } from './rules/steps.ts';
import { spelling } from './vocabulary.ts';

/** The gate for meaning, from which few findings may be excused. */
export const gate: readonly Rule[] = [meaning, plural, doer, gender, steps, turned, orders, echo, government, refused];

/** Every rule that stops, in the order of the report: what is missing, terms, meaning, register, spelling, mutations. */
export const rules: readonly Rule[] = [...shapeRules, glossary, ...gate, wrongForms, register, spelling, mutation];

/** Returns what every rule finds in the texts, in order. */
export const findIn = findBy(rules);
/** Points to long sentences and to English with a plainer word, for a reader to judge. It stops nothing. */
export const look: Rule = {
  id: 'look',
  find: (pair, all) => [length, plainer].flatMap(({ find }) => find(pair, all)),
};
