import { type Hours, weekdays } from '../../contacts/hours';
import type { Words } from '../../words/words';

function inWords({ t }: Words, { first, last, from, to }: Hours[number]): string {
  const isWhole = first === weekdays[0] && last === weekdays.at(-1) && from === '00:00' && to === '24:00';
  if (isWhole) return t('contacts:hours/always');
  const name = (day: Hours[number]['first']) => t(`contacts:hours/weekdays/${day}`);
  return t(`contacts:hours/${first === last ? 'day' : 'days'}`, { first: name(first), last: name(last), from, to });
}

/** When somebody can be reached, in words. */
export const hoursInWords = (words: Words, hours: Hours): string => hours.map((one) => inWords(words, one)).join('; ');
