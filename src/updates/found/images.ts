import { type Found, firstRead, readAgain } from '../fact.ts';

/** Images, and the current law and terms for them. */
export const images = {
  'platform-duties': {
    sources: [
      { at: 'https://thelink.slough.gov.uk/news/online-safety-0', dated: '2025' },
      { at: 'https://hwb.gov.wales/zones/keeping-safe-online/inappropriate-or-offensive-content' },
      {
        at: 'https://reg-intel.com/the-online-safety-act-and-ai-what-ofcom-can-and-cannot-do/',
        dated: '2026-04-10',
      },
      {
        at: 'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-20-march-2026',
        dated: '2026-03-25',
      },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'legal-adviser',
    screens: ['referrals/site'],
    clauses: ['5.5.5-d'],
    dates: { since: '2025-03', law: '2026', force: '2026-06' },
  },
  'image-law': {
    sources: [
      { at: 'http://www.legislation.gov.uk/ukpga/1978/37/body?timeline=false', dated: '2024-04-19' },
      { at: 'https://cps.gov.uk/legal-guidance/indecent-and-prohibited-images-children', dated: '2024-05-07' },
      {
        at: 'https://www.cps.gov.uk/publication/memorandum-understanding-between-crown-prosecution-service-cps-and-national-police',
      },
      {
        at: 'https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview',
        dated: '2024-03-11',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'legal-adviser',
    screens: [
      'harm',
      'evidence-guidance',
      'referrals',
      'referrals/social-services',
      'referrals/police',
      'referrals/ceop',
      'referrals/iwf',
      'record',
    ],
    clauses: ['5.5.6-d', '5.5.6-f'],
  },
  'made-images': {
    sources: [
      { at: 'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/rhannu-delweddau-noeth-a-hanner-noeth' },
      {
        at: 'https://www.bristolsafeguardingineducation.org/news/new-national-guidance-released-to-tackle-rising-threat-of-ai-generated-child-sexual-abuse-material-ai-csam',
        dated: '2025-06',
      },
      {
        at: 'https://www.info-gov.uk/data-protection/data-protection-news/schools-warned-over-ai-blackmail-threat-as-guidance-urges-rethink-on-pupil-images',
        dated: '2026-05',
      },
      { at: 'https://hwb.gov.wales/keeping-safe-online/generative-ai' },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'police',
    screens: ['harm', 'evidence-guidance'],
    clauses: ['5.5.3-content'],
  },
  'sharing-nudes': {
    sources: [
      { at: 'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/rhannu-delweddau-noeth-a-hanner-noeth' },
      {
        at: 'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people',
      },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['harm', 'resources'],
    clauses: ['5.5.3-conduct', '5.5.7-glossary'],
  },
  'com-networks': {
    sources: [
      {
        at: 'https://nca-newsroom.prgloo.com/news/child-sexual-abuse-is-increasing-in-severity-complexity-and-accessibility-say-policing-leads',
        dated: '2026-02-17',
      },
      {
        at: 'https://aboutmanchester.co.uk/sadistic-online-harm-groups-putting-people-at-unprecedented-risk-warns-the-nca',
        dated: '2025-03-25',
      },
    ],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'police',
    screens: ['harm'],
    clauses: ['5.5.3-online-communities-b'],
  },
} as const satisfies Record<string, Found>;
