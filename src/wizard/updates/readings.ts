import confirmations from 'virtual:confirmations';
import { type SiteId, siteIds } from '#protocol/resources';
import { type FactId, factIds, facts } from '../../updates/facts';
import { sitesNow } from '../../updates/sites';
import { type Known, knownAs, stateOf } from './age';

/** Returns a fact with what the organisation says about it. */
export const knownFact = (id: FactId): Known => knownAs(facts[id], confirmations.facts?.[id]);
/** Returns what became of a site, with what the organisation says about that. */
export const knownSite = (id: SiteId): Known => knownAs(sitesNow[id], confirmations.sites?.[id]);
/** All updates. */
export const allKnown: readonly Known[] = [...factIds.map(knownFact), ...siteIds.map(knownSite)];

/** Whether an update is due to be checked again. */
export const isDueNow = (known: Known, today: string): boolean => stateOf(known, today) === 'due';
