import type { Words } from '../../words/words';
import type { Entry } from '../../contacts/entries';

/** A number with whose it is, as one text. */
export const numberInWords = ({ t }: Words, { area, service, number }: Entry): string =>
  t('contacts:what', { area: t(`areas:authorities/${area}`), service: t(`contacts:services/${service}`), number });
