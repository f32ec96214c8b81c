import { type Found, pages, read, readAgain } from '../fact.ts';

/** What CEOP and the IWF accept, and when. */
export const services = {
  'ask-before-ceop': {
    sources: pages('https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult'),
    ...read(readAgain, 'page-cut-off', 'ceop'),
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'ceop-remit': {
    sources: pages(
      'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult',
      'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
      'https://www.hitchamsframlingham.org.uk/CEOP/',
    ),
    ...read(readAgain, 'undated-page', 'ceop'),
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'iwf-remit': {
    sources: pages(
      'https://www.iwf.org.uk/faqs/',
      'https://annualreport2021.iwf.org.uk/trends/uk/nonphotographic 2023-01',
      'https://iwf.org.uk/news-media/news/new-ai-child-sexual-abuse-laws-announced-following-iwf-campaign 2025-02-02',
      'https://www.ofcom.org.uk/cymru/complaints/complain-about-phones-or-internet-services/other/internet-content',
      'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/cynnwys-amhriodol-neu-sarhaus/',
    ),
    ...read(readAgain, 'sources-differ', 'iwf'),
    screens: ['referrals/iwf'],
    clauses: ['5.5.7-c'],
  },
} as const satisfies Record<string, Found>;
