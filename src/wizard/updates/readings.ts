import confirmations from 'virtual:confirmations';
import { type SiteId, siteIds } from '#protocol/resources';
import { type FactId, factIds, facts } from '../../updates/facts';
import { sitesNow } from '../../updates/sites';
import { type Known, knownAs, stateOf } from './age';

/** A fact, and what the organisation says of it. */
export const knownFact = (id: FactId): Known => knownAs(facts[id], confirmations.facts?.[id]);
/** What became of a site, and what the organisation says of that. */
export const knownSite = (id: SiteId): Known => knownAs(sitesNow[id], confirmations.sites?.[id]);
/** All that is newer than the protocol. */
export const allKnown: readonly Known[] = [...factIds.map(knownFact), ...siteIds.map(knownSite)];

/** Whether something is due to be checked again. */
export const isDueNow = (known: Known, today: string): boolean => stateOf(known, today) === 'due';
