import { harm, imageryOrUnsure } from '#protocol/questions';
import { has } from '#protocol/shapes';
import { type Found, pages, read, readAgain } from '../fact.ts';

/** What may be said to a child, and to a parent who knows. */
export const saying = {
  'first-person-told': {
    sources: pages('https://safeguarding.wales/en/adu-i/adu-i-a5/a5-p3'),
    ...read(readAgain, 'page-cut-off', 'safeguarding-lead'),
    screens: ['evidence-guidance', 'referrals', 'record'],
  },
  'ask-openly': {
    sources: pages('https://gov.wales/node/25649 2019-09'),
    ...read(readAgain, 'dated-page', 'safeguarding-lead'),
    screens: ['evidence-guidance'],
  },
  'extortion-advice': {
    sources: pages(
      'https://saferinternet.org.uk/blog/national-crime-agency-issues-financially-motivated-sexual-extortion-alert-to-uk-schools 2024-04-29',
      'https://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/',
      'https://hwb.gov.wales/keeping-safe-online/financially-motivated-sexual-extortion',
    ),
    ...read(readAgain, 'relayed', 'police'),
    when: has(harm, 'extortion'),
    screens: ['evidence-guidance', 'referrals/police'],
    clauses: ['5.5.3-contact'],
  },
  'report-remove': {
    sources: pages(
      'https://learning.nspcc.org.uk/research-resources/report-remove',
      'http://www.iwf.org.uk/annual-report-2023/trends-and-data/reporting-services-for-children/ 2024',
      'https://www.wtap.com/prnewswire/2023/02/27/ncmec-launches-new-service-that-can-help-you-take-it-down/ 2023-02-27',
    ),
    ...read(readAgain, 'undated-page', 'iwf'),
    when: imageryOrUnsure,
    screens: ['evidence-guidance', 'referrals/police', 'referrals/iwf'],
    address: 'https://www.childline.org.uk',
  },
} as const satisfies Record<string, Found>;
