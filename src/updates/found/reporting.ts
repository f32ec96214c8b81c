import { harm, need, trustedAdult } from '#protocol/questions';
import { has } from '#protocol/shapes';
import { type Found, firstRead, pages, read, readAgain } from '../fact.ts';

const wsp = 'https://safeguarding.wales/en/chi-i';
const diogelu = 'https://diogelu.cymru/en';
const s130 =
  'https://law.gov.wales/publicservices/social-care/Local-authority-responsibilities/Safeguarding/safeguarding-duties-to-reports/?lang=cy';

/** How and to whom to report, mostly in the Wales Safeguarding Procedures. */
export const reporting = {
  emergency: {
    sources: pages(
      'https://safeguarding.wales/chi/c2/c2.p8.html',
      'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p8',
    ),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['immediate-danger', 'called-999', 'evidence-guidance', 'referrals', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'silent-999': {
    sources: pages(
      'https://www.south-wales.police.uk/cy/cyngor/system-dawel-999/',
      'https://www.dyfed-powys.police.uk/cy/newyddion/datganiadau-ir-wasg/iopc-yn-lansio-ymgyrch-cael-eich-clywed-i-godi-ymwybyddiaeth-o-system-dawel-999/ 2019-04-08',
      'https://www.cambs.police.uk/information-and-services/Contact/Silent-999-Calls',
      'https://www.northyorkshire.police.uk/contact/emergency-sms-text-service/',
      'https://111.wales.nhs.uk/localservices/calling999/?locale=cy',
      'https://ambulance.nhs.wales/news/nhs/2022/999-british-sign-language-service-launched-for-deaf-people 2022',
    ),
    ...read(readAgain, 'undated-page', 'police'),
    byName: true,
    screens: ['called-999', 'referrals/police'],
    textphone: '18000',
  },
  'numbers-999-101': {
    sources: pages(
      'https://cms.pembrokeshire.gov.uk/child-care-assessment-team/what-to-do-if-you-are-concerned-about-a-child 2023-10-20',
    ),
    ...read(firstRead, 'dated-page', 'police'),
    screens: ['referrals/police', 'local-numbers'],
  },
  'out-of-hours': {
    sources: pages(`${wsp}/chi-i-c2/c2-p6`, 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p6'),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'local-numbers', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'duty-to-report': {
    sources: pages(
      s130,
      `${wsp}/chi-i-c2/c2-p4`,
      'https://www.nspcc.org.uk/preventing-abuse/child-protection-system/wales/reporting-your-concerns/ 2015',
    ),
    ...read(firstRead, 'undated-page', 'legal-adviser'),
    screens: ['referrals', 'referrals/social-services'],
    clauses: ['5.5.5-b'],
    dates: { since: '2016-04' },
  },
  'english-duty': {
    sources: pages(
      'https://www.gov.uk/government/publications/circular-0042026-crime-and-policing-act-2026/circular-0042026-crime-and-policing-act-2026-accessible 2026-06-29',
      'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026 2026-02-25',
    ),
    ...read(readAgain, 'page-cut-off', 'legal-adviser'),
    clauses: ['5.5.5-b'],
    dates: { since: '2026-04' },
  },
  'every-concern': {
    sources: pages(`${diogelu}/chi-i/chi-i-c2/c2-p3`),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['other-procedures'],
    clauses: ['5.5.5-b'],
  },
  'report-is-referral': {
    sources: pages(`${wsp}/chi-i-c3pt1/c3pt1-p3`),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    clauses: ['5.5.5-b'],
  },
  'lack-of-detail': {
    sources: pages(`${wsp}/chi-i-c2/c2-p17`),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['referrals/social-services'],
  },
  'not-anonymous': {
    sources: pages(
      'https://www.anglesey.gov.wales/en/Residents/Children-and-families/Are-you-worried-about-a-child-or-about-yourself/Concerned-about-a-child.aspx',
      'https://www.merthyr.gov.uk/resident/social-services-and-well-being/childrens-services/how-to-report-a-childyoung-person-you-believe-is-at-risk-ofexperiencing-abuse-and-neglect/',
    ),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['referrals/social-services'],
  },
  'police-where-crime': {
    sources: pages(
      `${wsp}/chi-i-c2/c2-p17`,
      'https://safeguarding.wales/chi/c2/c2.p8.html',
      'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p8',
    ),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    when: has(need, 'concern-offline'),
    screens: ['other-procedures', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'safeguarding-person': {
    sources: pages(`${wsp}/chi-i-c2/c2-p13`),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['referrals/social-services'],
  },
  'which-authority': {
    sources: pages(s130, `${wsp}/chi-i-c2/c2-p6`, `${wsp}/chi-i-c3pt1/c3pt1-p3`),
    ...read(firstRead, 'sources-differ', 'safeguarding-lead'),
    screens: ['before-you-ring', 'referrals/social-services', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  consent: {
    sources: pages(`${diogelu}/chi-i/chi-i-c2/c2-p16`),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    screens: ['evidence-guidance', 'referrals/social-services'],
  },
  'adult-at-risk': {
    sources: pages(s130),
    ...read(firstRead, 'undated-page', 'safeguarding-lead'),
    when: has(harm, 'adult-targeted-for-access'),
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.3-contact'],
  },
  'child-under-18': {
    sources: pages(`${diogelu}/chi-i/chi-i-c1/c1-p4`),
    ...read(firstRead, 'undated-page', 'legal-adviser'),
    screens: ['need', 'evidence-guidance'],
    clauses: ['5.5.1-a'],
  },
  'position-of-trust': {
    sources: pages(
      `${diogelu}/s5-i/s5-i-7/`,
      'http://safeguarding.wales/adu/a5/a5.p3.html',
      'https://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns 2024-04',
    ),
    ...read(readAgain, 'undated-page', 'safeguarding-lead'),
    when: { any: [has(need, 'professional-conduct'), trustedAdult] },
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'professional-conduct', 'record'],
    clauses: ['5.5.1-c'],
  },
} as const satisfies Record<string, Found>;
