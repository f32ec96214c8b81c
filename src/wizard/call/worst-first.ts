import type { OptionOf } from '#protocol/questions';
import type { Chosen } from '../../case/say';

/**
 * What can have happened to a child, the worst first: whoever takes the call settles how fast to act by what is heard first. Abuse,
 * and someone in touch with the child, come before what a child has seen. The order is ours: the protocol has none.
 */
export const worstFirst: readonly Exclude<OptionOf<'harm'>, 'not-sure'>[] = [
  'abuse-to-create-images',
  'extortion',
  'grooming',
  'adult-targeted-for-access',
  'child-abuse-images',
  'secret-contact',
  'extremist-content',
  'sexual-images-exchanged',
  'cyberstalking',
  'other-contact',
  'cyberbullying',
  'extreme-violence',
  'adult-pornography',
  'other-conduct',
  'other-content',
];

/** Where an option comes in what is said; what happened comes before the risks, which stay in the order of the protocol. */
const place = ({ question, option }: Chosen): number =>
  question === 'harm' ? worstFirst.findIndex((harm) => harm === option) : worstFirst.length;

/** The chosen options with what happened first, and the worst of it at the head. */
export const inOrderOfWeight = (chosen: readonly Chosen[]): readonly Chosen[] =>
  [...chosen].sort((one, other) => place(one) - place(other));
