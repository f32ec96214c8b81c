import type { SiteId } from '#protocol/resources';
import type { Reading } from '../../newer/fact';
import { type FactId, facts, isGated } from '../../newer/facts';
import { sitesNow } from '../../newer/sites';
import { dateInWords, dayInWords } from '../../words/dates';
import type { Words } from '../../words/words';
import { type Known, sourceDate } from './age';

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
  const { telephone, text, textphone, address } = facts[fact];
  return [
    ...(telephone ? [t('since:reach/telephone', { number: telephone })] : []),
    ...(text ? [t('since:reach/text', { number: text })] : []),
    ...(textphone ? [t('since:reach/textphone', { number: textphone })] : []),
    ...(address && !isGated(address) ? [address] : []),
  ];
}

function readInWords(words: Words, reading: Reading): string {
  const source = sourceDate(reading);
  if (source !== undefined) return words.t('since:about/readDated', { source: dateInWords(words, source) });
  return words.t(reading.sources.length > 0 ? 'since:about/readUndated' : 'since:about/readNowhere', {
    date: dayInWords(words, reading.readOn),
  });
}

/** How something is known: confirmed by whom and when, not used here and why, or read in a source of which date. */
export function stateInWords(words: Words, { reading, own }: Known): string {
  if (!own) return readInWords(words, reading);
  const said = {
    role: words.t(`since:roles/${own.by}`),
    organisation: own.of[words.language],
    date: dayInWords(words, own.on),
  };
  return own.notUsed === undefined
    ? words.t('since:about/confirmed', said)
    : words.t('since:own/notUsed', { ...said, why: words.t(`since:own/why/${own.notUsed}`) });
}
