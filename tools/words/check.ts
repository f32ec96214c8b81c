import { findBy } from '../lib/pair.ts';
import { rules } from './rules.ts';

/** Returns what every rule finds in the texts, in order. */
export const findIn = findBy(rules);
