import type { SiteId } from '#protocol/resources';
import type { TaskId } from '#protocol/tasks';
import { firstRead, readAgain, type Reading } from './fact.ts';

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

const read = { readOn: firstRead, confirmBy: 'publisher' } as const;

/** The sites of 5.5.7 today, from stored copies: none was opened. */
export const sitesNow: Readonly<Record<SiteId, SiteNow>> = {
  thinkuknow: {
    ...read,
    readOn: readAgain,
    status: 'renamed',
    now: 'https://www.ceopeducation.co.uk',
    sure: 'undated-page',
    sources: [
      {
        at: 'https://ceopeducation.co.uk/professionals/guidance/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people',
      },
      { at: 'https://www.thinkuknow.co.uk/professionals/terms-and-conditions/code-of-conduct/' },
    ],
  },
  childnet: { ...read, status: 'active', now: 'https://www.childnet.com', sure: 'general-knowledge', sources: [] },
  'childnet-hot-topics': {
    ...read,
    status: 'moved',
    now: 'https://www.childnet.com',
    sure: 'general-knowledge',
    sources: [],
  },
  newsround: { ...read, status: 'unknown', sure: 'general-knowledge', sources: [] },
  'internet-matters': {
    ...read,
    status: 'active',
    now: 'https://www.internetmatters.org',
    sure: 'undated-page',
    sources: [{ at: 'https://www.ceopeducation.co.uk/professionals/faqs/' }],
  },
  kidsmart: {
    ...read,
    status: 'gone',
    now: 'https://www.childnet.com',
    sure: 'general-knowledge',
    sources: [{ at: 'http://old.kidsmart.org.uk/news/news-0604.aspx' }],
  },
  nspcc: { ...read, status: 'gone', now: 'https://www.nspcc.org.uk', sure: 'general-knowledge', sources: [] },
  ceop: {
    ...read,
    status: 'renamed',
    now: safetyCentre,
    sure: 'undated-page',
    sources: [{ at: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/' }],
  },
  childline: {
    ...read,
    status: 'moved',
    now: 'https://www.childline.org.uk',
    sure: 'undated-page',
    sources: [
      {
        at: 'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/after-your-report/',
      },
    ],
  },
  'wise-kids': {
    ...read,
    status: 'unknown',
    now: 'https://hwb.gov.wales',
    sure: 'dated-page',
    sources: [{ at: 'https://wisekidssummit.uk/outputs/', dated: '2017-01' }],
    dates: { seen: '2017-01' },
  },
  'get-safe-online': {
    ...read,
    status: 'moved',
    now: 'https://www.getsafeonline.org',
    isWelsh: true,
    sure: 'undated-page',
    sources: [{ at: 'https://www.getsafeonline.org/safeguarding-children/' }],
  },
};
