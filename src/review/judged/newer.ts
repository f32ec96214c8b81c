import { printedSites, type SiteId, siteIds } from '#protocol/resources';
import type { AuthorityId } from '../../contacts/authorities';
import { areas } from '../../contacts/contacts';
import { councilAt, councilReading } from '../../contacts/councils';
import { publicNumbersIn } from '../../contacts/public-numbers';
import { type Reading, surenesses } from '../../updates/update';
import { help } from '../../updates/found/help';
import { printed } from '../../updates/found/printed';
import { type UpdateId, updateIds, updates, isGated, sitesNow } from '../../updates/updates';
import { publicInWords, whereFound } from '../../wizard/numbers/in-words';
import { dueOnOf, type Known } from '../../wizard/updates/age';
import {
  datedInWords,
  factReach,
  factSays,
  knownFact,
  knownSite,
  siteSays,
  stateInWords,
  sureInWords,
} from '../../wizard/updates/said';
import { type Words, dateInWords } from '../../words/words';
import { type JudgedRow, type Table, tableOf } from './table';

const keyOf = (at: number): string => String.fromCharCode('a'.charCodeAt(0) + at);

/** The letter of how sure something is, and who can confirm it, if not a safeguarding lead. */
function sureOf({ t }: Words, { sure, confirmBy }: Reading): string {
  const letter = keyOf(surenesses.indexOf(sure));
  return confirmBy === 'safeguarding-lead' ? letter : `${letter}; ${t(`updates:confirmBy/${confirmBy}`)}`;
}
/** Returns the meaning of the letters. */
export const sureLines = ({ t }: Words): string =>
  surenesses.map((id, at) => `${keyOf(at)}: ${t(`updates:sure/${id}`)}`).join('\n');

/** 5.5.7-a: addresses of CEOP and the IWF appear only in the app, once both Social Services and the Police are told. */
function sourceInWords(words: Words, { at, dated }: Reading['sources'][number]): string {
  return (isGated(at) ? words.t('updates:about/gated') : at) + datedInWords(words, dated);
}

function howKnown(words: Words, known: Known): readonly string[] {
  const { sources } = known.reading;
  return [
    stateInWords(words, known),
    words.t('updates:about/checkBy', { date: dateInWords(words, dueOnOf(known)) }),
    sureInWords(words, known),
    ...(sources.length === 0 ? [words.t('updates:about/noSource')] : sources.map((one) => sourceInWords(words, one))),
  ];
}

/** The addresses of a site, as printed and today; reporting addresses only in the app, once both are told (5.5.7-a). */
function addressesOf({ t }: Words, site: SiteId): readonly string[] {
  const known = [printedSites[site], sitesNow[site].now].filter((at) => at !== undefined && !isGated(at));
  return known.length === 0 ? [] : [`${t('book:since/addresses')}: ${known.join('; ')}`];
}

/** Returns a fact as a row: what it says, how to reach what it names, and how it is known. */
export const factRow = (words: Words, id: UpdateId): JudgedRow => ({
  cells: [
    [`${words.t(`updates:facts/${id}/name`)}. ${factSays(words, id)}`, ...factReach(words, id)].join(' '),
    sureOf(words, updates[id]),
  ],
  more: howKnown(words, knownFact(id)),
});
/** Returns what became of a site as a row, and how it is known. */
export const siteRow = (words: Words, id: SiteId): JudgedRow => ({
  cells: [
    `${words.t(`pages:resources/list/${id}/name`)}: ${words.t(`updates:status/${sitesNow[id].status}`)}. ${siteSays(words, id)}`,
    sureOf(words, sitesNow[id]),
  ],
  more: [...addressesOf(words, id), ...howKnown(words, knownSite(id))],
});
const areaRow = (words: Words, area: AuthorityId): JudgedRow => ({
  cells: [words.t(`areas:authorities/${area}`)],
  more: [
    ...publicNumbersIn(area, []).map((one) => `${publicInWords(words, one)} ${one.sources[0].at}`),
    `${councilAt(area, words.language)} ${whereFound(words, councilReading(area, words.language))}`,
  ],
});

const lookedUp: readonly UpdateId[] = [
  'numbers-999-101',
  'report-is-referral',
  'not-anonymous',
  'spoc-two-meanings',
  'channel-panel',
  'act-early',
  'sharing-nudes',
  'prevent-duty',
  'practice-guides',
  'english-duty',
  'still-listed',
];
/** What anyone can look up, and is no judgement: helplines, and what became of the names that the protocol prints. */
const isLookedUp = (id: UpdateId): boolean => id in help || id in printed || lookedUp.includes(id);
const toJudge = updateIds.filter((id) => !isLookedUp(id));

/** Returns what is newer than the protocol: facts, what became of its sites, and the councils’ own addresses. */
export const newer = (words: Words): readonly Table[] => [
  tableOf(words, undefined, ['newer', 'sure'], toJudge, factRow),
  { isApart: true, ...tableOf(words, 'lookedUp', ['newer', 'sure'], updateIds.filter(isLookedUp), factRow) },
  { isApart: true, ...tableOf(words, 'sites', ['what', 'sure'], siteIds, siteRow) },
  { isApart: true, ...tableOf(words, undefined, ['what'], areas, areaRow) },
];
