import { type Fact, firstRead } from './fact';

/** CEOP, the IWF, images and their law, and names that have changed. */
export const online = {
  'ask-before-ceop': {
    sources: [
      { at: 'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult' },
    ],
    readOn: firstRead,
    sure: 'page-cut-off',
    confirmBy: 'ceop',
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'ceop-remit': {
    sources: [
      { at: 'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult' },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'ceop',
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'ceop-not-anonymous': {
    sources: [
      { at: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/' },
      { at: 'https://www.hitchamsframlingham.org.uk/CEOP/' },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'ceop',
    screens: ['referrals/ceop'],
    clauses: [],
  },
  'iwf-remit': {
    sources: [{ at: 'https://www.iwf.org.uk/faqs/' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'iwf',
    screens: ['referrals/iwf'],
    clauses: ['5.5.7-c'],
  },
  'iwf-address-only': {
    sources: [{ at: 'https://www.iwf.org.uk/faqs/' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'iwf',
    screens: ['referrals/iwf'],
    clauses: [],
  },
  'report-remove': {
    sources: [
      {
        at: 'http://www.iwf.org.uk/annual-report-2023/trends-and-data/reporting-services-for-children/',
        dated: '2024',
      },
      {
        at: 'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/after-your-report/',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'iwf',
    screens: ['referrals/iwf'],
    clauses: [],
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
    screens: ['content', 'conduct', 'evidence-guidance', 'referrals'],
    clauses: ['5.5.6-d', '5.5.6-f'],
  },
  'sharing-nudes': {
    sources: [
      {
        at: 'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people',
      },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['conduct', 'resources'],
    clauses: ['5.5.3-conduct', '5.5.7-glossary'],
  },
  'acpo-closed': {
    sources: [{ at: 'https://www.npcc.police.uk/About/History.aspx' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'police',
    screens: [],
    clauses: ['5.5.6-d', '5.5.6-e'],
  },
  'acpo-guide-date': {
    sources: [
      { at: 'https://knowledgehub.group/web/national-standards/search', dated: '2021' },
      { at: 'https://truescreen.io/?p=56403' },
    ],
    readOn: firstRead,
    sure: 'sources-differ',
    confirmBy: 'police',
    screens: [],
    clauses: ['5.5.6-e'],
  },
  'byron-date': {
    sources: [{ at: 'https://professortanyabyron.com/author/policy.php' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'publisher',
    screens: [],
    clauses: ['5.5.3-forms'],
  },
} as const satisfies Record<string, Fact>;
