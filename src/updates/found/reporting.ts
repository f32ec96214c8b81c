import { childResponsible, harm, need, trustedAdult } from '#protocol/questions';
import { has } from '#protocol/shapes';
import { firstRead, type Found, read, readAgain, readOnHarms } from '../update.ts';

const wsp = 'https://safeguarding.wales/en/chi-i';
const wspInWelsh = 'https://safeguarding.wales/cy/chi-i';
const diogelu = 'https://diogelu.cymru/en';
const s130 =
  'https://law.gov.wales/publicservices/social-care/Local-authority-responsibilities/Safeguarding/safeguarding-duties-to-reports/?lang=cy';

const usedForCrime = has(harm, 'criminal-exploitation');

/** How and to whom to report, mostly in the Wales Safeguarding Procedures, and what follows a report. */
export const reporting = {
  emergency: {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [
      'https://safeguarding.wales/chi/c2/c2.p8.html',
      `${wspInWelsh}/chi-i-c2/c2-p8`,
    ]),
    screens: ['immediate-danger', 'called-999', 'say/child', 'say/parent', 'say/self', 'referrals', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'silent-999': {
    ...read(readAgain, 'undated-page', 'police', [
      'https://www.south-wales.police.uk/cy/cyngor/system-dawel-999/',
      'https://www.dyfed-powys.police.uk/cy/newyddion/datganiadau-ir-wasg/iopc-yn-lansio-ymgyrch-cael-eich-clywed-i-godi-ymwybyddiaeth-o-system-dawel-999/ 2019-04-08',
      'https://www.cambs.police.uk/information-and-services/Contact/Silent-999-Calls',
      'https://www.northyorkshire.police.uk/contact/emergency-sms-text-service/',
      'https://111.wales.nhs.uk/localservices/calling999/?locale=cy',
      'https://ambulance.nhs.wales/news/nhs/2022/999-british-sign-language-service-launched-for-deaf-people 2022',
    ]),
    byName: ['called-999', 'referrals/police'],
    screens: [
      'called-999',
      'evidence-guidance',
      'say/self',
      'referrals',
      'referrals/social-services',
      'referrals/police',
    ],
    textphone: '18000',
  },
  'numbers-999-101': {
    ...read(firstRead, 'dated-page', 'police', [
      'https://cms.pembrokeshire.gov.uk/child-care-assessment-team/what-to-do-if-you-are-concerned-about-a-child 2023-10-20',
    ]),
    screens: ['referrals/police', 'local-numbers'],
  },
  'out-of-hours': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [`${wsp}/chi-i-c2/c2-p6`, `${wspInWelsh}/chi-i-c2/c2-p6`]),
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'local-numbers', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'duty-to-report': {
    ...read(firstRead, 'undated-page', 'legal-adviser', [
      s130,
      `${wsp}/chi-i-c2/c2-p4`,
      'https://www.nspcc.org.uk/preventing-abuse/child-protection-system/wales/reporting-your-concerns/ 2015',
    ]),
    screens: ['referrals', 'referrals/social-services'],
    clauses: ['5.5.5-b'],
    dates: { since: '2016-04' },
  },
  'english-duty': {
    ...read(readAgain, 'page-cut-off', 'legal-adviser', [
      'https://www.gov.uk/government/publications/circular-0042026-crime-and-policing-act-2026/circular-0042026-crime-and-policing-act-2026-accessible 2026-06-29',
      'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026 2026-02-25',
    ]),
    clauses: ['5.5.5-b'],
    dates: { since: '2026-04' },
  },
  'every-concern': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [`${diogelu}/chi-i/chi-i-c2/c2-p3`]),
    screens: ['other-procedures'],
    clauses: ['5.5.5-b'],
  },
  'report-is-referral': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [`${wsp}/chi-i-c3pt1/c3pt1-p3`]),
    clauses: ['5.5.5-b'],
  },
  'lack-of-detail': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [`${wsp}/chi-i-c2/c2-p17`]),
    screens: ['referrals/social-services'],
  },
  'not-anonymous': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [
      'https://www.anglesey.gov.wales/en/Residents/Children-and-families/Are-you-worried-about-a-child-or-about-yourself/Concerned-about-a-child.aspx',
      'https://www.merthyr.gov.uk/resident/social-services-and-well-being/childrens-services/how-to-report-a-childyoung-person-you-believe-is-at-risk-ofexperiencing-abuse-and-neglect/',
    ]),
    screens: ['referrals/social-services'],
  },
  'police-where-crime': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [
      `${wsp}/chi-i-c2/c2-p17`,
      'https://safeguarding.wales/chi/c2/c2.p8.html',
      `${wspInWelsh}/chi-i-c2/c2-p8`,
    ]),
    when: has(need, 'concern-offline'),
    screens: ['other-procedures', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'safeguarding-person': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [`${wsp}/chi-i-c2/c2-p13`]),
    screens: ['referrals/social-services'],
  },
  'which-authority': {
    ...read(firstRead, 'sources-differ', 'safeguarding-lead', [
      s130,
      `${wsp}/chi-i-c2/c2-p6`,
      `${wsp}/chi-i-c3pt1/c3pt1-p3`,
    ]),
    screens: ['before-you-ring', 'referrals/social-services', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  consent: {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [`${diogelu}/chi-i/chi-i-c2/c2-p16`]),
    screens: ['evidence-guidance', 'referrals/social-services', 'record'],
  },
  'data-protection': {
    ...read(readOnHarms, 'page-cut-off', 'legal-adviser', [
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/a-10-step-guide-to-sharing-information-to-safeguard-children 2023-09-14',
      'https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/a-10-step-guide-to-sharing-information-to-safeguard-children/ 2023-09-14',
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/sharing-data-to-safeguard-children-faqs/',
      'https://www.legislation.gov.uk/ukpga/2025/18/schedule/4',
    ]),
    screens: ['referrals/social-services', 'record'],
    clauses: ['5.5.5-b'],
    dates: { steps: '2023-09', law: '2025' },
  },
  'adult-at-risk': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [s130]),
    when: has(harm, 'adult-targeted-for-access'),
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.3-contact'],
  },
  'exploitation-guide': {
    ...read(readOnHarms, 'page-cut-off', 'safeguarding-lead', [
      `${wsp}/chi-i-c6/c6-p1 2021-02`,
      `${wspInWelsh}/chi-i-c6/c6-p1/ 2021-02`,
      'https://safeguarding.wales/chi/c6/c6.p1.html',
    ]),
    when: usedForCrime,
    screens: ['evidence-guidance', 'referrals/social-services', 'referrals/police'],
    clauses: ['5.5.3-contact'],
    dates: { guide: '2021-02' },
  },
  'national-referral': {
    ...read(readOnHarms, 'page-cut-off', 'safeguarding-lead', [
      'https://www.app.college.police.uk/app-content/major-investigation-and-public-protection/modern-slavery/national-referral-mechanism/',
      'https://gov.uk/government/publications/support-for-victims-of-human-trafficking 2024-10-20',
      'https://westmidlandsantislavery.org/are-you-a-first-responder/',
      'https://yjlc.uk/advice-line/frequently-asked-questions/who-can-refer-potential-victim-modern-slavery-including',
      'https://icc.gig.cymru/gwasanaethau-a-thimau/gwasanaeth-diogelu-cenedlaethol-gig-cymru/canllawiau-diweddaraf-diogelu/acordion-canllawiau-diweddaraf/caethwasiaeth-fodern-a-masnachu-pobl/',
    ]),
    when: usedForCrime,
    screens: ['referrals/social-services', 'referrals/police'],
    clauses: ['5.5.3-contact'],
  },
  'harmful-behaviour-guide': {
    ...read(readOnHarms, 'page-cut-off', 'safeguarding-lead', [
      `${diogelu}/chi-i/chi-i-c6/c6-p7 2021-02`,
      'https://diogelu.cymru/cy/chi-i/chi-i-c6/c6-p7 2021-02',
    ]),
    when: childResponsible,
    screens: ['evidence-guidance', 'referrals/social-services', 'referrals/police', 'next-steps', 'record'],
    clauses: ['5.5.3-conduct'],
    dates: { guide: '2021-02' },
  },
  'child-under-18': {
    ...read(firstRead, 'undated-page', 'legal-adviser', [`${diogelu}/chi-i/chi-i-c1/c1-p4`]),
    screens: ['need', 'evidence-guidance'],
    clauses: ['5.5.1-a'],
  },
  'position-of-trust': {
    ...read(readAgain, 'undated-page', 'safeguarding-lead', [
      `${diogelu}/s5-i/s5-i-7/`,
      'http://safeguarding.wales/adu/a5/a5.p3.html',
      'https://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns 2024-04',
    ]),
    when: { any: [has(need, 'professional-conduct'), trustedAdult] },
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'professional-conduct', 'record'],
    clauses: ['5.5.1-c'],
  },
  'procedures-replaced': {
    ...read(firstRead, 'dated-page', 'safeguarding-lead', [
      'https://learning.nspcc.org.uk/research-resources/2019/wales-safeguarding-procedures-caspar-briefing/ 2019-12-06',
      'https://cysur.wales/new-national-guidance/wales-safeguarding-procedures',
      'https://earlyyears.wales/all-wales-safeguarding-procedures/ 2019-11-13',
    ]),
    screens: ['next-steps'],
    clauses: ['header', '5.5.5-a'],
    dates: { out: '2019-11', everywhere: '2020-04' },
  },
  'still-listed': {
    ...read(readAgain, 'undated-page', 'safeguarding-lead', ['https://cysur.wales/national-policies-procedures']),
    clauses: ['header'],
    dates: { listed: '2023' },
  },
  'written-confirmation': {
    ...read(readAgain, 'sources-differ', 'safeguarding-lead', [
      `${wsp}/chi-i-c2/c2-p17`,
      `${wspInWelsh}/chi-i-c2/c2-p17`,
      `${wspInWelsh}/chi-i-c2/c2-p18`,
      `${wspInWelsh}/chi-i-c2/c2-p2`,
    ]),
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.5-b'],
  },
  'no-acknowledgement': {
    ...read(readAgain, 'undated-page', 'safeguarding-lead', [
      `${wspInWelsh}/chi-i-c2/c2-p18`,
      `${wspInWelsh}/chi-i-c2/c2-p2`,
    ]),
    screens: ['next-steps', 'record'],
  },
  disagree: {
    byName: ['next-steps'],
    ...read(readAgain, 'undated-page', 'safeguarding-lead', [`${wspInWelsh}/chi-i-c2/c2-p18`]),
    screens: ['next-steps'],
  },
  'what-they-do-next': {
    ...read(firstRead, 'undated-page', 'safeguarding-lead', [`${wsp}/chi-i-c3pt1/c3pt1-p4`]),
    screens: ['next-steps', 'referrals/social-services'],
    clauses: ['5.5.5-a'],
  },
  'online-abuse-guide': {
    ...read(readOnHarms, 'page-cut-off', 'safeguarding-lead', [
      `${diogelu}/chi-i/chi-i-c6/c6-p6 2021-02`,
      `${wspInWelsh}/chi-i-c6/c6-p6 2021-02`,
      'http://safeguarding.wales/chi/c6/c6.p6.html',
    ]),
    screens: ['harm', 'next-steps'],
    clauses: ['5.5.3-forms', '5.5.5-a'],
    dates: { guide: '2021-02' },
  },
  'practice-guides': {
    ...read(readAgain, 'page-cut-off', 'safeguarding-lead', [
      `${wsp}/chi-i-c6/c6-p10 2021-02`,
      `${diogelu}/chi-i/chi-i-c6/c6-p12 2022-02`,
      'https://www.bristolsafeguardingineducation.org/news/new-national-guidance-released-to-tackle-rising-threat-of-ai-generated-child-sexual-abuse-material-ai-csam 2025-06',
      'https://www.wired-gov.net/wg/news.nsf/articles/wales+first+uk+nation+to+launch+10+year+plan+to+tackle+child+sexual+abuse+12032026112000?open 2026-03-12',
    ]),
    screens: ['next-steps'],
    clauses: ['5.5.5-a'],
    dates: { exploitation: '2021', radicalisation: '2022', ai: '2025', strategy: '2026-03' },
  },
} as const satisfies Record<string, Found>;
