import { harm, need, trustedAdult } from '#protocol/questions';
import { has } from '#protocol/shapes';
import { type Found, firstRead, readAgain } from '../fact.ts';

const wsp = 'https://safeguarding.wales/en/chi-i';
const diogelu = 'https://diogelu.cymru/en';
const s130 =
  'https://law.gov.wales/publicservices/social-care/Local-authority-responsibilities/Safeguarding/safeguarding-duties-to-reports/?lang=cy';

/** How and to whom to report, mostly in the Wales Safeguarding Procedures. */
export const reporting = {
  emergency: {
    sources: [
      { at: 'https://safeguarding.wales/chi/c2/c2.p8.html' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p8' },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['immediate-danger', 'called-999', 'evidence-guidance', 'referrals', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'silent-999': {
    sources: [
      { at: 'https://www.south-wales.police.uk/cy/cyngor/system-dawel-999/' },
      {
        at: 'https://www.dyfed-powys.police.uk/cy/newyddion/datganiadau-ir-wasg/iopc-yn-lansio-ymgyrch-cael-eich-clywed-i-godi-ymwybyddiaeth-o-system-dawel-999/',
        dated: '2019-04-08',
      },
      { at: 'https://www.cambs.police.uk/information-and-services/Contact/Silent-999-Calls' },
      { at: 'https://www.northyorkshire.police.uk/contact/emergency-sms-text-service/' },
      { at: 'https://111.wales.nhs.uk/localservices/calling999/?locale=cy' },
      {
        at: 'https://ambulance.nhs.wales/news/nhs/2022/999-british-sign-language-service-launched-for-deaf-people',
        dated: '2022',
      },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'police',
    byName: true,
    screens: ['called-999', 'referrals/police'],
    textphone: '18000',
  },
  'numbers-999-101': {
    sources: [
      {
        at: 'https://cms.pembrokeshire.gov.uk/child-care-assessment-team/what-to-do-if-you-are-concerned-about-a-child',
        dated: '2023-10-20',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'police',
    screens: ['referrals/police', 'local-numbers'],
  },
  'out-of-hours': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p6` }, { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p6' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'local-numbers', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'duty-to-report': {
    sources: [
      { at: s130 },
      { at: `${wsp}/chi-i-c2/c2-p4` },
      {
        at: 'https://www.nspcc.org.uk/preventing-abuse/child-protection-system/wales/reporting-your-concerns/',
        dated: '2015',
      },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'legal-adviser',
    screens: ['referrals', 'referrals/social-services'],
    clauses: ['5.5.5-b'],
    dates: { since: '2016-04' },
  },
  'english-duty': {
    sources: [
      {
        at: 'https://www.gov.uk/government/publications/circular-0042026-crime-and-policing-act-2026/circular-0042026-crime-and-policing-act-2026-accessible',
        dated: '2026-06-29',
      },
      {
        at: 'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026',
        dated: '2026-02-25',
      },
    ],
    readOn: readAgain,
    sure: 'page-cut-off',
    confirmBy: 'legal-adviser',
    clauses: ['5.5.5-b'],
    dates: { since: '2026-04' },
  },
  'every-concern': {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c2/c2-p3` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['other-procedures'],
    clauses: ['5.5.5-b'],
  },
  'report-is-referral': {
    sources: [{ at: `${wsp}/chi-i-c3pt1/c3pt1-p3` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    clauses: ['5.5.5-b'],
  },
  'lack-of-detail': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p17` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
  },
  'not-anonymous': {
    sources: [
      {
        at: 'https://www.anglesey.gov.wales/en/Residents/Children-and-families/Are-you-worried-about-a-child-or-about-yourself/Concerned-about-a-child.aspx',
      },
      {
        at: 'https://www.merthyr.gov.uk/resident/social-services-and-well-being/childrens-services/how-to-report-a-childyoung-person-you-believe-is-at-risk-ofexperiencing-abuse-and-neglect/',
      },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
  },
  'police-where-crime': {
    sources: [
      { at: `${wsp}/chi-i-c2/c2-p17` },
      { at: 'https://safeguarding.wales/chi/c2/c2.p8.html' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p8' },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    when: has(need, 'concern-offline'),
    screens: ['other-procedures', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'safeguarding-person': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p13` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
  },
  'which-authority': {
    sources: [{ at: s130 }, { at: `${wsp}/chi-i-c2/c2-p6` }, { at: `${wsp}/chi-i-c3pt1/c3pt1-p3` }],
    readOn: firstRead,
    sure: 'sources-differ',
    confirmBy: 'safeguarding-lead',
    screens: ['before-you-ring', 'referrals/social-services', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  consent: {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c2/c2-p16` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['evidence-guidance', 'referrals/social-services'],
  },
  'adult-at-risk': {
    sources: [{ at: s130 }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    when: has(harm, 'adult-targeted-for-access'),
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.3-contact'],
  },
  'child-under-18': {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c1/c1-p4` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'legal-adviser',
    screens: ['need', 'evidence-guidance'],
    clauses: ['5.5.1-a'],
  },
  'position-of-trust': {
    sources: [
      { at: `${diogelu}/s5-i/s5-i-7/` },
      { at: 'http://safeguarding.wales/adu/a5/a5.p3.html' },
      {
        at: 'https://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns',
        dated: '2024-04',
      },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    when: { any: [has(need, 'professional-conduct'), trustedAdult] },
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'professional-conduct', 'record'],
    clauses: ['5.5.1-c'],
  },
} as const satisfies Record<string, Found>;
