import confirmations, { type OwnWord } from 'virtual:confirmations';
import { type SiteId, siteIds } from '#protocol/resources';
import type { Reading } from '../../updates/update';
import { type UpdateId, updateIds, updates, isGated, sitesNow } from '../../updates/updates';
import { type Words, dateInWords } from '../../words/words';
import { type Known, knownAs, sourceDate, stateOf } from './age';

/** Returns a fact with what the organisation says about it. */
export const knownFact = (id: UpdateId): Known => knownAs(updates[id], confirmations.facts?.[id]);
/** Returns what became of a site, with what the organisation says about that. */
export const knownSite = (id: SiteId): Known => knownAs(sitesNow[id], confirmations.sites?.[id]);
/** Returns all updates. */
export const allKnown = (): readonly Known[] => [...updateIds.map(knownFact), ...siteIds.map(knownSite)];

/** Whether an update is due to be checked again. */
export const isDueNow = (known: Known, today: string): boolean => stateOf(known, today) === 'due';

const datesOf = (words: Words, { dates = {} }: Reading): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, dateInWords(words, date)]));

/** Returns the text of a fact, with its dates in words. */
export const factSays = (words: Words, fact: UpdateId): string =>
  words.t(`updates:facts/${fact}/says`, datesOf(words, updates[fact]));

/** Returns what became of a site, with its dates in words. */
export const siteSays = (words: Words, site: SiteId): string =>
  words.t(`updates:sites/${site}`, datesOf(words, sitesNow[site]));

/** Returns how to reach what a fact names, a line each, for paper: without addresses of CEOP or the IWF (5.5.7-a). */
export function factReach({ t }: Words, fact: UpdateId): readonly string[] {
  const { telephone, textphone, address } = updates[fact];
  return [
    ...(telephone ? [t('updates:reach/telephone', { number: telephone })] : []),
    ...(textphone ? [t('updates:reach/textphone', { number: textphone })] : []),
    ...(address && !isGated(address) ? [address] : []),
  ];
}

/** Returns the date on a source in brackets, or that it has none. */
export const datedInWords = (words: Words, dated: string | undefined): string =>
  ` (${dated === undefined ? words.t('updates:about/undated') : words.t('updates:about/dated', { date: dateInWords(words, dated) })})`;

/** Returns how sure a reading is and, unless somebody here did, who can confirm it. */
export const sureInWords = ({ t }: Words, { reading: { sure, confirmBy }, own }: Known): string =>
  [
    t(`updates:sure/${sure}`),
    ...(own ? [] : [t('updates:about/confirmBy', { who: t(`updates:confirmBy/${confirmBy}`) })]),
  ].join(' ');

/** Returns the role, the organisation and the day of what somebody said here, for a text to name. */
export const saidBy = (words: Words, { by, of, on }: Pick<OwnWord, 'by' | 'of' | 'on'>) => ({
  role: words.t(`updates:roles/${by}`),
  organisation: of[words.language],
  date: dateInWords(words, on),
});

function readInWords(words: Words, reading: Reading): string {
  const source = sourceDate(reading);
  if (source !== undefined) return words.t('updates:about/readDated', { source: dateInWords(words, source) });
  return words.t(reading.sources.length > 0 ? 'updates:about/readUndated' : 'updates:about/readNowhere', {
    date: dateInWords(words, reading.readOn),
  });
}

/** Returns how something is known: confirmed by whom and when, not used here and why, or the date of its source. */
export function stateInWords(words: Words, { reading, own }: Known): string {
  if (!own) return readInWords(words, reading);
  const said = saidBy(words, own);
  return own.notUsed === undefined
    ? words.t('updates:about/confirmed', said)
    : words.t('updates:own/notUsed', { ...said, why: words.t(`updates:own/why/${own.notUsed}`) });
}
