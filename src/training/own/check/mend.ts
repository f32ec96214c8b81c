import type { Words } from '../../../words/words';
import type { Problem } from './check';

/** What is wrong and how to mend it, in words; those of the other language are marked. */
export const mendOf = ({ t }: Words, { code, about }: Problem): string => t(`training:own/faults/${code}`, about);

/** Where it is: a dotted place, or the file as a whole. */
export const placeOf = ({ t }: Words, { place }: Problem): string => place || t('training:own/problems/whole');
