import { findBy } from '../lib/pair.ts';
import { rules } from './rules.ts';

/** What every rule finds in the texts, in their order. */
export const findIn = findBy(rules);
