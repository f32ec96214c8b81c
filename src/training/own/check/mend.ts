import type { Words } from '../../../words/words';
import type { Found } from './problem';

/** What is wrong and how to mend it, in words; those of the other language are marked. */
export const mendOf = ({ t }: Words, { code, values }: Found): string => t(`training:own/faults/${code}`, values);

/** Where it is: a dotted place, or the file as a whole. */
export const placeOf = ({ t }: Words, { place }: Found): string => place || t('training:own/problems/whole');
