import { type Found, readAgain } from '../fact.ts';

/** What CEOP and the IWF accept, and when. */
export const services = {
  'ask-before-ceop': {
    sources: [
      { at: 'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult' },
    ],
    readOn: readAgain,
    sure: 'page-cut-off',
    confirmBy: 'ceop',
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'ceop-remit': {
    sources: [
      { at: 'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult' },
      { at: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/' },
      { at: 'https://www.hitchamsframlingham.org.uk/CEOP/' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'ceop',
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'iwf-remit': {
    sources: [
      { at: 'https://www.iwf.org.uk/faqs/' },
      { at: 'https://annualreport2021.iwf.org.uk/trends/uk/nonphotographic', dated: '2023-01' },
      {
        at: 'https://iwf.org.uk/news-media/news/new-ai-child-sexual-abuse-laws-announced-following-iwf-campaign',
        dated: '2025-02-02',
      },
      {
        at: 'https://www.ofcom.org.uk/cymru/complaints/complain-about-phones-or-internet-services/other/internet-content',
      },
      { at: 'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/cynnwys-amhriodol-neu-sarhaus/' },
    ],
    readOn: readAgain,
    sure: 'sources-differ',
    confirmBy: 'iwf',
    screens: ['referrals/iwf'],
    clauses: ['5.5.7-c'],
  },
} as const satisfies Record<string, Found>;
