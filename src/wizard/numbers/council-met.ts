import type { CouncilReading } from '../../contacts/councils';
import { dateInWords, dayInWords } from '../../words/dates';
import type { Words } from '../../words/words';

/** Returns where a council’s address or number was found, and the date of that source or the day it was read. */
export function metInWords(
  words: Words,
  { how = 'seen', readOn, sources }: Partial<Pick<CouncilReading, 'how'>> & Omit<CouncilReading, 'how'>,
): string {
  const [{ dated }] = sources;
  return dated === undefined
    ? words.t('call:councilMet/undated', { date: dayInWords(words, readOn) })
    : words.t(`call:councilMet/${how}`, { date: dateInWords(words, dated) });
}
