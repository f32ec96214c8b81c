import { type Found, firstRead, pages, read, readAgain } from '../fact.ts';

/** Prevent and Channel today. */
export const prevent = {
  'spoc-two-meanings': {
    sources: pages('https://www.swansea.gov.uk/safeguardingchildren?lang=en'),
    ...read(firstRead, 'undated-page', 'prevent-lead'),
    screens: ['before-you-ring', 'referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-route': {
    sources: pages(
      'https://safercommunities.wales/launch-of-the-national-referral-form-nrf-in-wales',
      'https://cymunedaumwydiogel.cymru/?p=14118',
      'https://hwb.gov.wales/keeping-safe-online/online-radicalisation-and-extremism',
    ),
    ...read(readAgain, 'undated-page', 'prevent-lead'),
    screens: ['referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
    dates: { since: '2024-10' },
  },
  'prevent-any-cause': {
    sources: pages('https://www.wiltshiresvpp.org.uk/news/prevent-key-principles-guidance-update'),
    ...read(readAgain, 'relayed', 'prevent-lead'),
    screens: ['specific-risks', 'referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-b'],
  },
  'channel-panel': {
    sources: pages(
      'https://www.swansea.gov.uk/reportingradicalisation',
      'https://pdfslide.us/documents/channel-duty-guidance-govuk.html 2020',
      'https://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/Counter-Terrorism/Counter-Terrorism-Prevent.aspx 2023',
    ),
    ...read(firstRead, 'dated-page', 'prevent-lead'),
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-duty': {
    sources: pages(
      'http://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible 2024-03-06',
      'https://gov.uk/government/publications/prevent-duty-guidance-england-scotland-and-wales-2015/revised-prevent-duty-guidance-for-england-and-wales-2015 2024-05-07',
    ),
    ...read(readAgain, 'dated-page', 'prevent-lead'),
    screens: ['referrals/prevent-spoc'],
    dates: { since: '2015', newer: '2023', older: '2015' },
  },
  'act-early': {
    sources: pages('https://actearly.uk/contact/', 'https://www.actearly.uk/working-together/faq/'),
    ...read(firstRead, 'undated-page', 'prevent-lead'),
    screens: ['referrals/prevent-spoc'],
  },
} as const satisfies Record<string, Found>;
