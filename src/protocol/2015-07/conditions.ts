import type { OptionOf, QuestionId } from './options';

/** A condition on the answers that count. `has` is met when one of the options named was chosen; an unanswered question meets none. */
export type Condition =
  | { readonly question: QuestionId; readonly has: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** A condition met when `question` was answered with at least one of `chosen`. */
export const has = <Q extends QuestionId>(question: Q, ...chosen: OptionOf<Q>[]): Condition => ({
  question,
  has: chosen,
});

/** Met by every case. */
export const always: Condition = { all: [] };
/** Met by no case. */
export const never: Condition = { any: [] };

/** The danger may be going on: good practice, not in the protocol. */
export const danger = has('immediate-danger', 'yes', 'not-sure');
/** 5.5.1-a: a worry about a child; the two other needs are out of scope (5.5.1-b, 5.5.1-c). */
export const concern = has('need', 'concern');
/** 5.5.2: a concern in which technology plays a part; unanswered counts as a part. */
export const concernFlow: Condition = { all: [concern, { not: has('technology', 'none') }] };

/** Protective reading: a risk is flagged at yes, and at not-sure. */
export const flagged = (risk: 'unsupervised-contact' | 'violent-extremism'): Condition => has(risk, 'yes', 'not-sure');

/** 5.5.3-contact and -unsupervised-contact-b: secret contact is contact that nobody supervises. */
export const secretContact = has('contact', 'secret-contact');
/** 5.5.3-sharing: images made, or exchanged, are images that can be passed on. */
export const imagesMadeOrExchanged: Condition = {
  any: [has('conduct', 'sexual-images-exchanged'), has('contact', 'abuse-to-create-images')],
};

/** 5.5.5-d: online grooming is identified. */
export const groomed = has('contact', 'grooming', 'adult-targeted-for-access');
/** Sexual images of a child, or not sure: what CEOP and the IWF deal with (5.5.7-b, 5.5.7-c). */
export const imageryOrUnsure: Condition = {
  any: [
    has('content', 'child-abuse-images', 'not-sure'),
    has('contact', 'abuse-to-create-images', 'not-sure'),
    has('conduct', 'sexual-images-exchanged', 'not-sure'),
  ],
};
