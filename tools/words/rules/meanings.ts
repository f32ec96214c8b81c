import { meaningRule } from '../meanings.ts';

/** A duty word that one language has and the other has not: must is rhaid, should is dylech, may is cewch, can is gallwch; could and would besides (style guide, section 1). */
export const dutyWords = meaningRule('duty-words', 'duties');
/** Not, never, nobody, only, unless. */
export const denials = meaningRule('denials', 'denials');
/** And, or, both, either, if, but; because, why, when, while, than. */
export const joiners = meaningRule('joiners', 'joiners');
/** Before, after, until, first, then: what comes when. */
export const order = meaningRule('order', 'order');
/** Numbers in words, and what is counted in time. */
export const amounts = meaningRule('amounts', 'amounts');
/** Bodies and persons by name or pronoun. */
export const bodies = meaningRule('bodies', 'bodies');
/** What is to be done: ring, ask, write, delete, wait. */
export const acts = meaningRule('acts', 'acts');
/** Days of the week and months. */
export const calendar = meaningRule('calendar', 'calendar');
/** Where something goes: to someone or from someone, and what an asking, a looking or a waiting is for. */
export const directions = meaningRule('directions', 'directions');
/** Words that have an opposite: early and late, all and some, on and off. */
export const opposites = meaningRule('opposites', 'opposites');
