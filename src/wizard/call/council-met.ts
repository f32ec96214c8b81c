import type { AuthorityId } from '../../contacts/authorities';
import { councilMet, councilsReadOn } from '../../contacts/council-sources';
import { dateInWords, dayInWords } from '../../words/dates';
import type { Language } from '../../words/languages';
import type { Words } from '../../words/words';

/** Returns how a council’s address was found, and the date of that source. `of` is the language of the address. */
export function metInWords(words: Words, area: AuthorityId, of: Language): string {
  const { how, dated } = councilMet(area, of);
  return dated === undefined
    ? words.t('call:councilMet/undated', { date: dayInWords(words, councilsReadOn) })
    : words.t(`call:councilMet/${how}`, { date: dateInWords(words, dated) });
}
