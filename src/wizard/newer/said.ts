import type { SiteId } from '#protocol/resources';
import type { Reading } from '../../newer/fact';
import { type FactId, facts, isGated } from '../../newer/facts';
import { sitesNow } from '../../newer/sites';
import { dateInWords } from '../../words/dates';
import type { Words } from '../../words/words';

const datesOf = (words: Words, { dates = {} }: Reading): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, dateInWords(words, date)]));

/** What a fact says, with its dates in words. */
export const factSays = (words: Words, fact: FactId): string =>
  words.t(`since:facts/${fact}/says`, datesOf(words, facts[fact]));

/** What became of a site, with its dates in words. */
export const siteSays = (words: Words, site: SiteId): string =>
  words.t(`since:sites/${site}`, datesOf(words, sitesNow[site]));

/** How to reach what a fact names, a line each, on paper: without an address of CEOP or the IWF (5.5.7-a). */
export function factReach({ t }: Words, fact: FactId): readonly string[] {
  const { telephone, text, address } = facts[fact];
  return [
    ...(telephone ? [t('since:reach/telephone', { number: telephone })] : []),
    ...(text ? [t('since:reach/text', { number: text })] : []),
    ...(address && !isGated(address) ? [address] : []),
  ];
}
