import { type Found, firstRead, read, readAgain, readOfficial } from '../update.ts';

const inDistress = [
  'immediate-danger',
  'called-999',
  'say/child',
  'say/parent',
  'referrals',
  'referrals/social-services',
  'referrals/police',
] as const;

/** Help that the protocol does not list; help in Welsh comes first. */
export const help = {
  hwb: {
    ...read(firstRead, 'dated-page', 'publisher', [
      'https://hwb.gov.wales/zones/keeping-safe-online/enhancing-digital-resilience-in-education-an-action-plan-to-protect-children-and-young-people-online/advice-and-support 2024',
      'https://hwb.gov.wales/parthau/cadwn-ddiogel-ar-lein/ymarferwyr-a-gweithwyr-proffesiynol/canllawiau-ymarferwyr-addysg/',
    ]),
    screens: ['online-safety-advice', 'resources'],
    clauses: ['5.5.7-d'],
    address: 'https://hwb.gov.wales',
  },
  meic: {
    ...read(readAgain, 'dated-page', 'helpline', [
      'https://www.promo.cymru/promo-successfully-retenders-for-the-meic-helpline/ 2022-09-22',
    ]),
    screens: ['say/child', 'referrals', 'next-steps', 'resources'],
    telephone: '080880 23456',
  },
  childline: {
    ...read(readAgain, 'dated-page', 'helpline', [
      'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics 2024',
    ]),
    screens: ['say/child', 'referrals', 'next-steps', 'resources'],
    telephone: '0800 1111',
  },
  'stop-it-now': {
    ...read(readAgain, 'undated-page', 'helpline', ['https://www.stopitnow.org.uk/helpline/']),
    screens: ['say/child', 'referrals', 'resources'],
    telephone: '0808 1000 900',
  },
  'nhs-111': {
    byName: ['called-999'],
    ...read(readOfficial, 'dated-page', 'helpline', [
      'https://bcuhb.nhs.wales/news/health-board-news/new-mental-health-telephone-support-service-handles-nearly-12000-calls-in-its-first-year/ 2024-04-04',
      'https://www.wired-gov.net/wg/news.nsf/articles/more+than+200000+calls+to+urgent+mental+health+service+10102025161000?open 2025-10-10',
    ]),
    screens: [...inDistress, 'next-steps', 'resources'],
    telephone: '111',
  },
  papyrus: {
    ...read(readOfficial, 'sources-differ', 'helpline', [
      'https://www.papyrus-uk.org/hopelineuk-faqs/',
      'https://www.nationalworld.com/your-world/papyrus-emergency-appeal-launched-by-charity-to-save-young-lives-from-suicide-4980322 2025-02-07',
    ]),
    screens: [...inDistress, 'resources'],
    telephone: '0800 068 4141',
  },
  'nspcc-helpline': {
    ...read(firstRead, 'dated-page', 'helpline', [
      'https://pthb.nhs.wales/services/safeguarding-public-protection/',
      'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics 2024',
    ]),
    screens: ['resources'],
    telephone: '0808 800 5000',
  },
  posh: {
    ...read(readAgain, 'undated-page', 'helpline', [
      'http://www.bristolsafeguardingineducation.org/resources-templates/topical-safeguarding-resources/online-safety-and-cyber-crime/',
      'https://swgfl.org.uk/topics/synthetic-media-deepfake/support-and-advice-for-schools',
      'https://swgfl.org.uk/research/uk-safer-internet-helpline-annual-report-2020/ 2020',
    ]),
    screens: ['resources'],
    telephone: '0344 381 4772',
  },
} as const satisfies Record<string, Found>;
