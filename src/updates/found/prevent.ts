import { type Found, firstRead, readAgain } from '../fact.ts';

/** Prevent and Channel today. */
export const prevent = {
  'spoc-two-meanings': {
    sources: [{ at: 'https://www.swansea.gov.uk/safeguardingchildren?lang=en' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens: ['before-you-ring', 'referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-route': {
    sources: [
      { at: 'https://safercommunities.wales/launch-of-the-national-referral-form-nrf-in-wales' },
      { at: 'https://cymunedaumwydiogel.cymru/?p=14118' },
      { at: 'https://hwb.gov.wales/keeping-safe-online/online-radicalisation-and-extremism' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens: ['referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
    dates: { since: '2024-10' },
  },
  'prevent-any-cause': {
    sources: [{ at: 'https://www.wiltshiresvpp.org.uk/news/prevent-key-principles-guidance-update' }],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'prevent-lead',
    screens: ['specific-risks', 'referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-b'],
  },
  'channel-panel': {
    sources: [
      { at: 'https://www.swansea.gov.uk/reportingradicalisation' },
      { at: 'https://pdfslide.us/documents/channel-duty-guidance-govuk.html', dated: '2020' },
      {
        at: 'https://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/Counter-Terrorism/Counter-Terrorism-Prevent.aspx',
        dated: '2023',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'prevent-lead',
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-duty': {
    sources: [
      {
        at: 'http://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible',
        dated: '2024-03-06',
      },
      {
        at: 'https://gov.uk/government/publications/prevent-duty-guidance-england-scotland-and-wales-2015/revised-prevent-duty-guidance-for-england-and-wales-2015',
        dated: '2024-05-07',
      },
    ],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'prevent-lead',
    screens: ['referrals/prevent-spoc'],
    dates: { since: '2015', newer: '2023', older: '2015' },
  },
  'act-early': {
    sources: [{ at: 'https://actearly.uk/contact/' }, { at: 'https://www.actearly.uk/working-together/faq/' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens: ['referrals/prevent-spoc'],
  },
} as const satisfies Record<string, Found>;
