import type { AuthorityId } from '../../contacts/authorities';
import { councilReading } from '../../contacts/councils';
import { dateInWords, dayInWords } from '../../words/dates';
import type { Language } from '../../words/languages';
import type { Words } from '../../words/words';

/** Returns how a council’s address was found, and the date of that source. `of` is the language of the address. */
export function metInWords(words: Words, area: AuthorityId, of: Language): string {
  const { how, readOn, sources } = councilReading(area, of);
  const [{ dated }] = sources;
  return dated === undefined
    ? words.t('call:councilMet/undated', { date: dayInWords(words, readOn) })
    : words.t(`call:councilMet/${how}`, { date: dateInWords(words, dated) });
}
