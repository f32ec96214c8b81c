import { type Fact, firstRead } from './fact';

const screens = ['resources'] as const;

/** Help that the protocol does not list. Those in Welsh come first. */
export const helplines = {
  hwb: {
    sources: [
      {
        at: 'https://hwb.gov.wales/zones/keeping-safe-online/enhancing-digital-resilience-in-education-an-action-plan-to-protect-children-and-young-people-online/advice-and-support',
        dated: '2024',
      },
      {
        at: 'https://hwb.gov.wales/parthau/cadwn-ddiogel-ar-lein/ymarferwyr-a-gweithwyr-proffesiynol/canllawiau-ymarferwyr-addysg/',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'publisher',
    screens: ['online-safety-advice', ...screens],
    clauses: ['5.5.7-d'],
  },
  meic: {
    sources: [
      {
        at: 'http://www.wired-gov.net/wg/wg-news-1.nsf/0/3901A4F037FC72CF802577260034EC3D?OpenDocument',
        dated: '2010',
      },
      { at: 'http://www.promo.cymru/project/meic/', dated: '2021' },
      { at: 'https://careappointments.com/?p=77873' },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens,
    clauses: [],
    isNumber: true,
  },
  childline: {
    sources: [
      { at: 'https://westwaleschronicle.co.uk/blog/2021/02/03/letter-to-editor-online-safety', dated: '2021-02' },
      {
        at: 'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics',
        dated: '2024',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens,
    clauses: [],
    isNumber: true,
  },
  'nspcc-helpline': {
    sources: [
      { at: 'https://pthb.nhs.wales/services/safeguarding-public-protection/' },
      { at: 'https://www.hallgreen.bham.sch.uk/nspcc-helpline/', dated: '2021' },
      {
        at: 'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics',
        dated: '2024',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens,
    clauses: [],
    isNumber: true,
  },
  posh: {
    sources: [
      {
        at: 'https://www.naht.org.uk/news-and-opinion/news/pupil-support-and-safeguarding-news/professionals-online-safety-helpline/',
        dated: '2018',
      },
      { at: 'https://swgfl.org.uk/research/uk-safer-internet-helpline-annual-report-2020/', dated: '2020' },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens,
    clauses: [],
    isNumber: true,
  },
} as const satisfies Record<string, Fact>;
