import type { AuthorityId } from '../../contacts/authorities';
import { councilMet, councilsReadOn } from '../../contacts/council-sources';
import { dateInWords, dayInWords } from '../../words/dates';
import type { Words } from '../../words/words';

/** How a council’s address in the language was met, and in a source of which date. */
export function metInWords(words: Words, area: AuthorityId): string {
  const { how, dated } = councilMet(area, words.language);
  return dated === undefined
    ? words.t('call:councilMet/undated', { date: dayInWords(words, councilsReadOn) })
    : words.t(`call:councilMet/${how}`, { date: dateInWords(words, dated) });
}
