import { has } from '#protocol/conditions';
import { type Fact, firstRead } from './fact';

const wsp = 'https://safeguarding.wales/en/chi-i';
const diogelu = 'https://diogelu.cymru/en';
const s130 =
  'https://law.gov.wales/publicservices/social-care/Local-authority-responsibilities/Safeguarding/safeguarding-duties-to-reports/?lang=cy';

/** How and to whom to report: what was found after the protocol, mostly in the Wales Safeguarding Procedures. */
export const reporting = {
  emergency: {
    sources: [
      { at: 'https://safeguarding.wales/chi/c2/c2.p8.html' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p8' },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['called-999', 'referrals', 'referrals/police'],
    clauses: ['5.5.5-b'],
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
    clauses: [],
  },
  'out-of-hours': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p6` }, { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p6' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'local-numbers'],
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
  },
  'every-concern': {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c2/c2-p3` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
    clauses: ['5.5.5-b'],
  },
  'report-is-referral': {
    sources: [{ at: `${wsp}/chi-i-c3pt1/c3pt1-p3` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: [],
    clauses: ['5.5.5-b'],
  },
  'lack-of-detail': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p17` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
    clauses: [],
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
    clauses: [],
  },
  'police-where-crime': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p17` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['other-procedures', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'safeguarding-person': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p13` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
    clauses: [],
  },
  'which-authority': {
    sources: [{ at: s130 }, { at: `${wsp}/chi-i-c2/c2-p6` }, { at: `${wsp}/chi-i-c3pt1/c3pt1-p3` }],
    readOn: firstRead,
    sure: 'sources-differ',
    confirmBy: 'safeguarding-lead',
    screens: ['local-authority', 'referrals/social-services'],
    clauses: ['5.5.5-b'],
  },
  consent: {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c2/c2-p16` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['evidence-guidance', 'referrals/social-services'],
    clauses: [],
  },
  'adult-at-risk': {
    sources: [{ at: s130 }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    when: has('contact', 'adult-targeted-for-access'),
    screens: ['referrals/social-services'],
    clauses: ['5.5.3-contact'],
  },
  'child-under-18': {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c1/c1-p4` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'legal-adviser',
    screens: ['need'],
    clauses: ['5.5.1-a'],
  },
  'position-of-trust': {
    sources: [{ at: `${diogelu}/s5-i/s5-i-7/` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['professional-conduct'],
    clauses: ['5.5.1-c'],
  },
} as const satisfies Record<string, Fact>;
