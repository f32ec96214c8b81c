import { harm, imageryOrUnsure } from '#protocol/questions';
import { has } from '#protocol/shapes';
import { type Found, readAgain } from '../fact.ts';

/** What may be said to a child, and to a parent who knows. */
export const saying = {
  'first-person-told': {
    sources: [{ at: 'https://safeguarding.wales/en/adu-i/adu-i-a5/a5-p3' }],
    readOn: readAgain,
    sure: 'page-cut-off',
    confirmBy: 'safeguarding-lead',
    screens: ['evidence-guidance', 'referrals', 'record'],
  },
  'ask-openly': {
    sources: [{ at: 'https://gov.wales/node/25649', dated: '2019-09' }],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['evidence-guidance'],
  },
  'extortion-advice': {
    sources: [
      {
        at: 'https://saferinternet.org.uk/blog/national-crime-agency-issues-financially-motivated-sexual-extortion-alert-to-uk-schools',
        dated: '2024-04-29',
      },
      { at: 'https://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/' },
      { at: 'https://hwb.gov.wales/keeping-safe-online/financially-motivated-sexual-extortion' },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'police',
    when: has(harm, 'extortion'),
    screens: ['evidence-guidance', 'referrals/police'],
    clauses: ['5.5.3-contact'],
  },
  'report-remove': {
    sources: [
      { at: 'https://learning.nspcc.org.uk/research-resources/report-remove' },
      {
        at: 'http://www.iwf.org.uk/annual-report-2023/trends-and-data/reporting-services-for-children/',
        dated: '2024',
      },
      {
        at: 'https://www.wtap.com/prnewswire/2023/02/27/ncmec-launches-new-service-that-can-help-you-take-it-down/',
        dated: '2023-02-27',
      },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'iwf',
    when: imageryOrUnsure,
    screens: ['evidence-guidance', 'referrals/police', 'referrals/iwf'],
    address: 'https://www.childline.org.uk',
  },
} as const satisfies Record<string, Found>;
