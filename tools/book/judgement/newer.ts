import { siteIds } from '#protocol/resources';
import type { Reading } from '../../../src/newer/fact';
import { factIds, facts } from '../../../src/newer/facts';
import { sitesNow } from '../../../src/newer/sites';
import { factReach, factSays, siteSays } from '../../../src/wizard/newer/said';
import { dateInWords } from '../../../src/words/dates';
import type { Words } from '../../../src/words/words';
import { columnsOf, type Table, titled } from './table';

const sureIds = [
  'dated-page',
  'undated-page',
  'page-cut-off',
  'relayed',
  'sources-differ',
  'general-knowledge',
] as const;
const keyOf = (at: number): string => String.fromCharCode('a'.charCodeAt(0) + at);

/** The host of an address, by which a source is known. */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
/** The sources of something, each host once with the dates that its pages bear. */
function sourcesOf(words: Words, { sources }: Reading): string {
  const datesAt = new Map<string, readonly string[]>();
  for (const { at, dated } of sources)
    datesAt.set(hostOf(at), [...(datesAt.get(hostOf(at)) ?? []), ...(dated ? [dateInWords(words, dated)] : [])]);
  return [...datesAt].map(([host, dates]) => (dates.length > 0 ? `${host} (${dates.join(', ')})` : host)).join(', ');
}
/** Where and on which day something was read, how well it is known, by its letter, and who can confirm it. */
function sureOf(words: Words, reading: Reading): string {
  const letter = keyOf(sureIds.indexOf(reading.sure));
  const day = reading.readOn.split('-').toReversed().join('/');
  return [sourcesOf(words, reading), day, letter, words.t(`since:confirmBy/${reading.confirmBy}`)]
    .filter(Boolean)
    .join('; ');
}
/** What the letters stand for. */
export const sureLines = ({ t }: Words): string =>
  sureIds.map((id, at) => `${keyOf(at)}: ${t(`since:sure/${id}`)}`).join(' ');

/** What is newer than the protocol: facts, and what became of the sites that it lists. */
export const newer = (words: Words): readonly Table[] => [
  {
    columns: columnsOf(words, 'what', 'sure'),
    rows: factIds.map((id) => ({
      cells: [
        [`${words.t(`since:facts/${id}/name`)}. ${factSays(words, id)}`, ...factReach(words, id)].join(' '),
        sureOf(words, facts[id]),
      ],
    })),
  },
  {
    title: titled(words, 'sites'),
    columns: columnsOf(words, 'what', 'sure'),
    rows: siteIds.map((id) => ({
      cells: [
        `${words.t(`pages:resources/list/${id}/name`)}: ${words.t(`since:status/${sitesNow[id].status}`)}. ${siteSays(words, id)}`,
        sureOf(words, sitesNow[id]),
      ],
    })),
  },
];
