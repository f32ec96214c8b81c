import { harm, imageryOrUnsure } from '#protocol/questions';
import { has } from '#protocol/shapes';
import { firstRead, type Found, read, readAgain, readOfficial } from '../update.ts';

/** What may be said to a child, and to a parent who knows; images, and the current law and terms for them. */
export const advice = {
  'first-person-told': {
    ...read(readAgain, 'page-cut-off', 'safeguarding-lead', ['https://safeguarding.wales/en/adu-i/adu-i-a5/a5-p3']),
    screens: ['say/child', 'referrals', 'record'],
  },
  'ask-openly': {
    ...read(readAgain, 'dated-page', 'safeguarding-lead', ['https://gov.wales/node/25649 2019-09']),
    screens: ['say/child'],
  },
  'self-harm-offence': {
    ...read(readOfficial, 'undated-page', 'legal-adviser', [
      'https://www.legislation.gov.uk/ukpga/2023/50/section/184',
      'https://www.gov.uk/government/publications/online-safety-act-new-criminal-offences-circular/online-safety-act-new-criminal-offences-circular 2024-01-31',
      'https://www.cps.gov.uk/node/5627',
      'https://www.gov.uk/government/news/crackdown-on-those-who-assist-in-self-harm 2025-05',
    ]),
    when: has(harm, 'self-harm-content'),
    screens: ['evidence-guidance', 'referrals/police'],
    clauses: ['5.5.3-content', '5.5.4-a'],
    dates: { since: '2024-01' },
  },
  'extortion-advice': {
    ...read(readAgain, 'relayed', 'police', [
      'https://saferinternet.org.uk/blog/national-crime-agency-issues-financially-motivated-sexual-extortion-alert-to-uk-schools 2024-04-29',
      'https://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/',
      'https://hwb.gov.wales/keeping-safe-online/financially-motivated-sexual-extortion',
    ]),
    when: has(harm, 'extortion'),
    screens: ['say/child', 'referrals/police'],
    clauses: ['5.5.3-contact'],
  },
  'report-remove': {
    ...read(readAgain, 'undated-page', 'iwf', [
      'https://learning.nspcc.org.uk/research-resources/report-remove',
      'http://www.iwf.org.uk/annual-report-2023/trends-and-data/reporting-services-for-children/ 2024',
      'https://takeitdown.ncmec.org/faq/',
    ]),
    when: imageryOrUnsure,
    screens: ['say/child', 'referrals/police', 'referrals/iwf'],
    address: 'https://www.childline.org.uk',
  },
  'platform-duties': {
    ...read(readAgain, 'relayed', 'legal-adviser', [
      'https://thelink.slough.gov.uk/news/online-safety-0 2025',
      'https://hwb.gov.wales/zones/keeping-safe-online/inappropriate-or-offensive-content',
      'https://www.ofcom.org.uk/online-safety/illegal-and-harmful-content/open-letter-to-uk-online-service-providers-regarding-generative-ai-and-chatbots 2024-11-08',
      'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-20-march-2026 2026-03-25',
    ]),
    screens: ['referrals/site'],
    clauses: ['5.5.5-d'],
    dates: { since: '2025-03', law: '2026' },
  },
  'image-law': {
    ...read(firstRead, 'dated-page', 'legal-adviser', [
      'http://www.legislation.gov.uk/ukpga/1978/37/body?timeline=false 2024-04-19',
      'https://cps.gov.uk/legal-guidance/indecent-and-prohibited-images-children 2024-05-07',
      'https://www.cps.gov.uk/publication/memorandum-understanding-between-crown-prosecution-service-cps-and-national-police',
      'https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview 2024-03-11',
    ]),
    screens: [
      'harm',
      'evidence-guidance',
      'say/child',
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
    ...read(readAgain, 'relayed', 'police', [
      'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/rhannu-delweddau-noeth-a-hanner-noeth',
      'https://www.bristolsafeguardingineducation.org/news/new-national-guidance-released-to-tackle-rising-threat-of-ai-generated-child-sexual-abuse-material-ai-csam 2025-06',
      'https://www.info-gov.uk/data-protection/data-protection-news/schools-warned-over-ai-blackmail-threat-as-guidance-urges-rethink-on-pupil-images 2026-05',
      'https://hwb.gov.wales/keeping-safe-online/generative-ai',
    ]),
    screens: ['harm', 'evidence-guidance'],
    clauses: ['5.5.3-content'],
  },
  'sharing-nudes': {
    ...read(readAgain, 'undated-page', 'safeguarding-lead', [
      'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/rhannu-delweddau-noeth-a-hanner-noeth',
      'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people',
    ]),
    screens: ['harm', 'resources'],
    clauses: ['5.5.3-conduct', '5.5.7-glossary'],
  },
  'com-networks': {
    ...read(readOfficial, 'dated-page', 'police', [
      'https://nca-newsroom.prgloo.com/news/child-sexual-abuse-is-increasing-in-severity-complexity-and-accessibility-say-policing-leads 2026-02-17',
    ]),
    screens: ['harm'],
    clauses: ['5.5.3-online-communities-b'],
  },
} as const satisfies Record<string, Found>;
