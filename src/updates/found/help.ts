import { type Found, firstRead, readAgain } from '../fact.ts';

/** Help that the protocol does not list; help in Welsh comes first. */
export const help = {
  hwb: {
    sources: [
      {
        at: 'https://hwb.gov.wales/zones/keeping-safe-online/enhancing-digital-resilience-in-education-an-action-plan-to-protect-children-and-young-people-online/advice-and-support',
        dated: '2024',
      },
      {
        at: 'https://hwb.gov.wales/parthau/cadwn-ddiogel-ar-lein/ymarferwyr-a-gweithwyr-proffesiynol/canllawiau-ymarferwyr-addysg/',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'publisher',
    screens: ['online-safety-advice', 'resources'],
    clauses: ['5.5.7-d'],
    address: 'https://hwb.gov.wales',
  },
  meic: {
    sources: [
      { at: 'https://www.promo.cymru/promo-successfully-retenders-for-the-meic-helpline/', dated: '2022-09-22' },
    ],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens: ['evidence-guidance', 'next-steps', 'resources'],
    telephone: '080880 23456',
  },
  childline: {
    sources: [
      { at: 'https://www.pressreader.com/uk/western-mail/20211029/281904481391600', dated: '2021-10-29' },
      {
        at: 'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics',
        dated: '2024',
      },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'helpline',
    screens: ['evidence-guidance', 'next-steps', 'resources'],
    telephone: '0800 1111',
    dates: { welsh: '2021-10' },
  },
  'stop-it-now': {
    sources: [{ at: 'https://www.stopitnow.org.uk/helpline/' }],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'helpline',
    screens: ['resources'],
    telephone: '0808 1000 900',
  },
  'nhs-111': {
    sources: [
      {
        at: 'https://www.wired-gov.net/wg/news.nsf/articles/more+than+200000+calls+to+urgent+mental+health+service+10102025161000?open',
        dated: '2025-10-10',
      },
    ],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens: [
      'immediate-danger',
      'called-999',
      'evidence-guidance',
      'referrals/social-services',
      'referrals/police',
      'next-steps',
      'resources',
    ],
    telephone: '111',
  },
  papyrus: {
    sources: [
      {
        at: 'https://www.nationalworld.com/your-world/papyrus-emergency-appeal-launched-by-charity-to-save-young-lives-from-suicide-4980322',
        dated: '2025-02-07',
      },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'helpline',
    screens: [
      'immediate-danger',
      'called-999',
      'evidence-guidance',
      'referrals/social-services',
      'referrals/police',
      'resources',
    ],
    telephone: '0800 068 4141',
    text: '88247',
  },
  'nspcc-helpline': {
    sources: [
      { at: 'https://pthb.nhs.wales/services/safeguarding-public-protection/' },
      { at: 'https://www.hallgreen.bham.sch.uk/nspcc-helpline/', dated: '2021' },
      {
        at: 'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics',
        dated: '2024',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens: ['resources'],
    telephone: '0808 800 5000',
  },
  posh: {
    sources: [
      {
        at: 'http://www.bristolsafeguardingineducation.org/resources-templates/topical-safeguarding-resources/online-safety-and-cyber-crime/',
      },
      { at: 'https://swgfl.org.uk/topics/synthetic-media-deepfake/support-and-advice-for-schools' },
      { at: 'https://swgfl.org.uk/research/uk-safer-internet-helpline-annual-report-2020/', dated: '2020' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'helpline',
    screens: ['resources'],
    telephone: '0344 381 4772',
  },
} as const satisfies Record<string, Found>;
