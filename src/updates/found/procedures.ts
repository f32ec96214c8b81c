import { type Found, firstRead, pages, read, readAgain } from '../fact.ts';

const wsp = 'https://safeguarding.wales/en/chi-i';

/** The procedures beside the protocol or in place of those it came from, and what follows a report. */
export const procedures = {
  'procedures-replaced': {
    sources: pages(
      'https://learning.nspcc.org.uk/research-resources/2019/wales-safeguarding-procedures-caspar-briefing/ 2019-12-06',
      'https://cysur.wales/new-national-guidance/wales-safeguarding-procedures',
      'https://earlyyears.wales/all-wales-safeguarding-procedures/ 2019-11-13',
    ),
    ...read(firstRead, 'dated-page', 'safeguarding-lead'),
    screens: ['next-steps'],
    clauses: ['header', '5.5.5-a'],
    dates: { out: '2019-11', everywhere: '2020-04' },
  },
  'still-listed': {
    sources: pages('https://cysur.wales/national-policies-procedures'),
    ...read(readAgain, 'undated-page', 'safeguarding-lead'),
    clauses: ['header'],
  },
  'written-confirmation': {
    sources: pages(
      `${wsp}/chi-i-c2/c2-p17`,
      'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p17',
      'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18',
      'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p2',
    ),
    ...read(readAgain, 'sources-differ', 'safeguarding-lead'),
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.5-b'],
  },
  'no-acknowledgement': {
    sources: pages(
      'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18',
      'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p2',
    ),
    ...read(readAgain, 'undated-page', 'safeguarding-lead'),
    screens: ['next-steps', 'record'],
  },
  disagree: {
    sources: pages('https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18'),
    ...read(readAgain, 'undated-page', 'safeguarding-lead'),
    screens: ['next-steps'],
  },
  'what-they-do-next': {
    sources: pages(`${wsp}/chi-i-c3pt1/c3pt1-p4`),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['next-steps', 'referrals/social-services'],
    clauses: ['5.5.5-a'],
  },
  'practice-guides': {
    sources: pages(
      'https://diogelu.cymru/en/chi-i/chi-i-c6/c6-p6 2021-02',
      'https://safeguarding.wales/cy/chi-i/chi-i-c6/c6-p6 2021-02',
      'https://safeguarding.wales/en/chi-i/chi-i-c6/c6-p10 2021-02',
      'https://diogelu.cymru/en/chi-i/chi-i-c6/c6-p12 2022-02',
      'https://www.bristolsafeguardingineducation.org/news/new-national-guidance-released-to-tackle-rising-threat-of-ai-generated-child-sexual-abuse-material-ai-csam 2025-06',
      'https://www.wired-gov.net/wg/news.nsf/articles/wales+first+uk+nation+to+launch+10+year+plan+to+tackle+child+sexual+abuse+12032026112000?open 2026-03-12',
    ),
    ...read(readAgain, 'page-cut-off', 'safeguarding-lead'),
    screens: ['next-steps'],
    clauses: ['5.5.5-a'],
    dates: { abuse: '2021', exploitation: '2021', radicalisation: '2022', ai: '2025', strategy: '2026-03' },
  },
} as const satisfies Record<string, Found>;
