import { type Found, firstRead, readAgain } from '../fact.ts';

const wsp = 'https://safeguarding.wales/en/chi-i';

/** The procedures beside the protocol or in place of those it came from, and what follows a report. */
export const procedures = {
  'procedures-replaced': {
    sources: [
      {
        at: 'https://learning.nspcc.org.uk/research-resources/2019/wales-safeguarding-procedures-caspar-briefing/',
        dated: '2019-12-06',
      },
      { at: 'https://cysur.wales/new-national-guidance/wales-safeguarding-procedures' },
      { at: 'https://earlyyears.wales/all-wales-safeguarding-procedures/', dated: '2019-11-13' },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps'],
    clauses: ['header', '5.5.5-a'],
    dates: { out: '2019-11', everywhere: '2020-04' },
  },
  'still-listed': {
    sources: [{ at: 'https://cysur.wales/national-policies-procedures' }],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    clauses: ['header'],
  },
  'written-confirmation': {
    sources: [
      { at: `${wsp}/chi-i-c2/c2-p17` },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p17' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p2' },
    ],
    readOn: readAgain,
    sure: 'sources-differ',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.5-b'],
  },
  'no-acknowledgement': {
    sources: [
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p2' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps', 'record'],
  },
  disagree: {
    sources: [{ at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18' }],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps'],
  },
  'what-they-do-next': {
    sources: [{ at: `${wsp}/chi-i-c3pt1/c3pt1-p4` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps', 'referrals/social-services'],
    clauses: ['5.5.5-a'],
  },
  'practice-guides': {
    sources: [
      { at: 'https://diogelu.cymru/en/chi-i/chi-i-c6/c6-p6', dated: '2021-02' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c6/c6-p6', dated: '2021-02' },
      { at: 'https://safeguarding.wales/en/chi-i/chi-i-c6/c6-p10', dated: '2021-02' },
      { at: 'https://diogelu.cymru/en/chi-i/chi-i-c6/c6-p12', dated: '2022-02' },
      {
        at: 'https://www.bristolsafeguardingineducation.org/news/new-national-guidance-released-to-tackle-rising-threat-of-ai-generated-child-sexual-abuse-material-ai-csam',
        dated: '2025-06',
      },
      {
        at: 'https://www.wired-gov.net/wg/news.nsf/articles/wales+first+uk+nation+to+launch+10+year+plan+to+tackle+child+sexual+abuse+12032026112000?open',
        dated: '2026-03-12',
      },
    ],
    readOn: readAgain,
    sure: 'page-cut-off',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps'],
    clauses: ['5.5.5-a'],
    dates: { abuse: '2021', exploitation: '2021', radicalisation: '2022', ai: '2025', strategy: '2026-03' },
  },
} as const satisfies Record<string, Found>;
