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

/** Documents that were read where others had put a copy, by the host of that: who made them, and their titles. */
const copies: Readonly<Record<string, string>> = { 'pdfslide.us': '<en>HM Government, Channel Duty Guidance</en>' };
/** By what a source is known: the host of its address, or the document that was copied there. */
function nameOf(address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return copies[host] ?? host;
}
/** The sources of something, each once with the dates that its pages bear. */
function sourcesOf(words: Words, { sources }: Reading): string {
  const datesAt = new Map<string, Set<string>>();
  for (const { at, dated } of sources) {
    const dates = datesAt.get(nameOf(at)) ?? new Set();
    datesAt.set(nameOf(at), dated ? dates.add(dateInWords(words, dated)) : dates);
  }
  return [...datesAt].map(([name, dates]) => (dates.size > 0 ? `${name} (${[...dates].join(', ')})` : name)).join(', ');
}
/** Where and on which day something was read, how well it is known, by its letter, and who can confirm it. */
function sureOf(words: Words, reading: Reading): string {
  const letter = keyOf(sureIds.indexOf(reading.sure));
  const day = reading.readOn.split('-').toReversed().join('/');
  const { confirmBy } = reading;
  const who = words.t(confirmBy === 'publisher' ? 'judgement:own' : `since:confirmBy/${confirmBy}`);
  return [sourcesOf(words, reading), day, letter, who].filter(Boolean).join('; ');
}
/** What the letters stand for. */
export const sureLines = ({ t }: Words): string =>
  sureIds.map((id, at) => `${keyOf(at)}: ${t(`since:sure/${id}`)}`).join('\n');

/** What is newer than the protocol: facts, and what became of the sites that it lists. */
export const newer = (words: Words): readonly Table[] => [
  {
    columns: columnsOf(words, 'newer', 'sure'),
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
