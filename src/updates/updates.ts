import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import type { SiteId } from '#protocol/resources';
import type { TaskId } from '#protocol/tasks';
import { firstRead, type Found, read, readAgain, type Reading, type Update } from './update.ts';
import { advice } from './found/advice.ts';
import { help } from './found/help.ts';
import { printed } from './found/printed.ts';
import { reporting } from './found/reporting.ts';
import { services } from './found/services.ts';

const all = { ...reporting, ...services, ...advice, ...printed, ...help };

export type UpdateId = keyof typeof all;
/** Everything newer than the protocol, law and practice, kept apart from it with sources, in the order shown. */
export const updates = Object.fromEntries(
  Object.entries<Found>(all).map(([id, fact]) => [id, { screens: [], clauses: [], ...fact }]),
) as unknown as Readonly<Record<UpdateId, Update>>;
/** The ids of all facts, in the same order. */
export const updateIds = Object.keys(all) as UpdateId[];

/** Returns the facts shown in a screen's box, in order. */
export const updatesOn = (screen: ScreenId): readonly UpdateId[] =>
  updateIds.filter((id) => updates[id].screens.includes(screen));
/** Returns the facts shown beside a clause, in order. */
export const updatesBeside = (clause: ClauseId): readonly UpdateId[] =>
  updateIds.filter((id) => updates[id].clauses.includes(clause));

/** Whether an address is of CEOP, its agency or the IWF, so waits for the first two calls (5.5.6-g, 5.5.7-a). */
export const isGated = (address: string): boolean =>
  /^https?:\/\/([\w-]+\.)*(ceop\.police\.uk|nationalcrimeagency\.gov\.uk|iwf\.org\.uk)(\/|$)/i.test(address);

/** What became of a site that the protocol lists. `now`: where to look today; `isWelsh`: it has a Welsh version too. */
export interface SiteNow extends Reading {
  readonly status: 'active' | 'renamed' | 'moved' | 'gone' | 'unknown';
  readonly now?: string;
  readonly isWelsh?: true;
}

const safetyCentre = 'https://ceop.police.uk/Safety-Centre';
/** Where to make a report today. Shown once Social Services and the Police have been told (5.5.7-a). */
export const reportAt: Readonly<Partial<Record<TaskId, string>>> = {
  ceop: safetyCentre,
  iwf: 'https://report.iwf.org.uk',
};

const noSource = read(firstRead, 'general-knowledge', 'publisher', []);

/** The sites of 5.5.7 today, from stored copies: none was opened. */
export const sitesNow: Readonly<Record<SiteId, SiteNow>> = {
  thinkuknow: {
    ...read(readAgain, 'undated-page', 'publisher', [
      'https://ceopeducation.co.uk/professionals/guidance/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people',
      'https://www.thinkuknow.co.uk/professionals/terms-and-conditions/code-of-conduct/',
    ]),
    status: 'renamed',
    now: 'https://www.ceopeducation.co.uk',
  },
  childnet: { ...noSource, status: 'active', now: 'https://www.childnet.com' },
  'childnet-hot-topics': { ...noSource, status: 'moved', now: 'https://www.childnet.com' },
  newsround: { ...noSource, status: 'unknown' },
  'internet-matters': {
    ...read(firstRead, 'undated-page', 'publisher', ['https://www.ceopeducation.co.uk/professionals/faqs/']),
    status: 'active',
    now: 'https://www.internetmatters.org',
  },
  kidsmart: {
    ...read(firstRead, 'general-knowledge', 'publisher', ['http://old.kidsmart.org.uk/news/news-0604.aspx']),
    status: 'gone',
    now: 'https://www.childnet.com',
  },
  nspcc: { ...noSource, status: 'gone', now: 'https://www.nspcc.org.uk' },
  ceop: {
    ...read(firstRead, 'undated-page', 'publisher', [
      'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
    ]),
    status: 'renamed',
    now: safetyCentre,
  },
  childline: {
    ...read(firstRead, 'undated-page', 'publisher', [
      'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/after-your-report/',
    ]),
    status: 'moved',
    now: 'https://www.childline.org.uk',
  },
  'wise-kids': {
    ...read(firstRead, 'dated-page', 'publisher', ['https://wisekidssummit.uk/outputs/ 2017-01']),
    status: 'unknown',
    now: 'https://hwb.gov.wales',
    dates: { seen: '2017-01' },
  },
  'get-safe-online': {
    ...read(firstRead, 'undated-page', 'publisher', ['https://www.getsafeonline.org/safeguarding-children/']),
    status: 'moved',
    now: 'https://www.getsafeonline.org',
    isWelsh: true,
  },
};
