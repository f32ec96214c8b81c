import { firstRead, type Found, read, readAgain } from '../update.ts';

/** Prevent and Channel, CEOP and the IWF today: what they accept, and when. */
export const services = {
  'spoc-two-meanings': {
    ...read(firstRead, 'undated-page', 'prevent-lead', ['https://www.swansea.gov.uk/safeguardingchildren?lang=en']),
    screens: ['before-you-ring', 'referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-route': {
    ...read(readAgain, 'undated-page', 'prevent-lead', [
      'https://safercommunities.wales/launch-of-the-national-referral-form-nrf-in-wales',
      'https://cymunedaumwydiogel.cymru/?p=14118',
      'https://hwb.gov.wales/keeping-safe-online/online-radicalisation-and-extremism',
    ]),
    screens: ['referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
    dates: { since: '2024-10' },
  },
  'prevent-any-cause': {
    ...read(readAgain, 'relayed', 'prevent-lead', [
      'https://www.wiltshiresvpp.org.uk/news/prevent-key-principles-guidance-update',
    ]),
    clauses: ['5.5.3-violent-extremism-b'],
  },
  'channel-panel': {
    ...read(firstRead, 'dated-page', 'prevent-lead', [
      'https://www.swansea.gov.uk/reportingradicalisation',
      'https://www.gov.uk/government/publications/channel-and-prevent-multi-agency-panel-pmap-guidance/channel-duty-guidance-protecting-people-susceptible-to-radicalisation-accessible 2023-12-15',
      'https://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/Counter-Terrorism/Counter-Terrorism-Prevent.aspx 2023',
    ]),
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-duty': {
    ...read(readAgain, 'dated-page', 'prevent-lead', [
      'http://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible 2024-03-06',
      'https://gov.uk/government/publications/prevent-duty-guidance-england-scotland-and-wales-2015/revised-prevent-duty-guidance-for-england-and-wales-2015 2024-05-07',
    ]),
    screens: ['referrals/prevent-spoc'],
    dates: { since: '2015', newer: '2023', older: '2015' },
  },
  'act-early': {
    ...read(firstRead, 'undated-page', 'prevent-lead', [
      'https://actearly.uk/contact/',
      'https://www.actearly.uk/working-together/faq/',
    ]),
    screens: ['referrals/prevent-spoc'],
  },
  'ask-before-ceop': {
    ...read(readAgain, 'page-cut-off', 'ceop', [
      'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult',
    ]),
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'ceop-remit': {
    ...read(readAgain, 'undated-page', 'ceop', [
      'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult',
      'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
      'https://www.hitchamsframlingham.org.uk/CEOP/',
    ]),
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'iwf-remit': {
    ...read(readAgain, 'sources-differ', 'iwf', [
      'https://www.iwf.org.uk/faqs/',
      'https://annualreport2021.iwf.org.uk/trends/uk/nonphotographic 2023-01',
      'https://iwf.org.uk/news-media/news/new-ai-child-sexual-abuse-laws-announced-following-iwf-campaign 2025-02-02',
      'https://www.ofcom.org.uk/cymru/complaints/complain-about-phones-or-internet-services/other/internet-content',
      'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/cynnwys-amhriodol-neu-sarhaus/',
    ]),
    screens: ['referrals/iwf'],
    clauses: ['5.5.7-c'],
  },
} as const satisfies Record<string, Found>;
