import type { AuthorityId } from '../../contacts/authorities';
import { councilMet, councilReading, councilsReadOn } from '../../contacts/council-sources';
import { dateInWords, dayInWords } from '../../words/dates';
import type { Language } from '../../words/languages';
import type { Words } from '../../words/words';
import { sourceDate } from '../newer/age';

/** How a council’s address was met, and in a source of which date: that of its sources which is due first. `of`: the language of the address. */
export function metInWords(words: Words, area: AuthorityId, of: Language): string {
  const date = sourceDate(councilReading(area, of));
  const met = councilMet(area, of).find(({ dated }) => dated === date);
  return date === undefined || !met
    ? words.t('call:councilMet/undated', { date: dayInWords(words, councilsReadOn) })
    : words.t(`call:councilMet/${met.how}`, { date: dateInWords(words, date) });
}
