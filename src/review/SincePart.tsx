import { printedSites, type SiteId, siteIds } from '#protocol/resources';
import type { AuthorityId } from '../contacts/authorities';
import { areas } from '../contacts/contacts';
import { councilAt, englishPage } from '../contacts/councils';
import { type FactId, factIds, isGated } from '../newer/facts';
import type { Reading } from '../newer/fact';
import { sitesNow } from '../newer/sites';
import { dateInWords, dayInWords } from '../words/dates';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { metInWords } from '../wizard/call/council-met';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { dueOnOf, type Known } from '../wizard/newer/age';
import { knownFact, knownSite } from '../wizard/newer/readings';
import { factReach, factSays, siteSays, stateInWords } from '../wizard/newer/said';
import { PairTable } from './Pairs';
import { Noted, type Row } from './text-rows';

/** 5.5.7-a: addresses of CEOP and the IWF stand nowhere but in the app, once both are told. */
function sourceInWords(words: Words, { at, dated }: Reading['sources'][number]): string {
  const address = isGated(at) ? words.t('since:about/gated') : at;
  return `${address} (${dated === undefined ? words.t('since:about/undated') : words.t('since:about/dated', { date: dateInWords(words, dated) })})`;
}

/** How something is known: what a reviewer confirms, or not. */
function howKnown(words: Words, known: Known): readonly string[] {
  const { t } = words;
  const { sources, sure, confirmBy } = known.reading;
  return [
    stateInWords(words, known),
    t('since:about/checkBy', { date: dayInWords(words, dueOnOf(known)) }),
    `${t(`since:sure/${sure}`)}${known.own ? '' : ` ${t('since:about/confirmBy', { who: t(`since:confirmBy/${confirmBy}`) })}`}`,
    ...(sources.length === 0 ? [t('since:about/noSource')] : sources.map((source) => sourceInWords(words, source))),
  ];
}

const factRow = (words: Words, fact: FactId): Row => ({
  key: fact,
  label: words.t(`since:facts/${fact}/name`),
  body: (
    <>
      <p>
        <Tagged text={factSays(words, fact)} />
      </p>
      <Paragraphs lines={[...factReach(words, fact), ...howKnown(words, knownFact(fact))]} />
    </>
  ),
});

function siteRow(words: Words, site: SiteId): Row {
  const { status, now } = sitesNow[site];
  const { t } = words;
  const lines = [printedSites[site], now].flatMap((address) =>
    address === undefined || isGated(address) ? [] : [address],
  );
  const body = (
    <>
      <p>
        {t(`since:status/${status}`)}. <Tagged text={siteSays(words, site)} />
      </p>
      <Noted label={t('book:since/addresses')} lines={lines} />
      <Paragraphs lines={howKnown(words, knownSite(site))} />
    </>
  );
  return { key: `site-${site}`, label: t(`pages:resources/list/${site}/name`), body };
}

/** The council’s address in the language and, beside it, its page that is in English alone, each with how it was met. */
function addressLines(words: Words, area: AuthorityId): readonly string[] {
  const { language } = words;
  const page = englishPage(area, language);
  const met = (address: string, of: Words['language']) => `${address} ${metInWords(words, area, of)}`;
  return [
    met(councilAt(area, language), language),
    ...(page ? [met(`${page} ${words.t('pages:resources/language/english')}`, 'en')] : []),
  ];
}

/** Where no local number is given, a council’s own site stands, in each language its own. */
const councilRow = (words: Words, area: AuthorityId): Row => ({
  key: `council-${area}`,
  label: words.t(`areas:authorities/${area}`),
  body: <Paragraphs lines={addressLines(words, area)} />,
});

/** All that was found after the protocol, what became of its sites, and the councils’ own addresses: how each is known, and who can confirm it. */
export const SincePart = () => (
  <PairTable
    rows={(words) => [
      ...factIds.map((fact) => factRow(words, fact)),
      ...siteIds.map((site) => siteRow(words, site)),
      ...areas.map((area) => councilRow(words, area)),
    ]}
  />
);
