import { type Fact, firstRead } from './fact';

const screens = ['referrals/prevent-spoc'] as const;
const clauses = ['5.5.3-violent-extremism-c'] as const;

/** Prevent and Channel today. */
export const prevent = {
  'spoc-two-meanings': {
    sources: [{ at: 'https://www.swansea.gov.uk/safeguardingchildren?lang=en' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens: ['already-reported', ...screens],
    clauses,
  },
  'prevent-route': {
    sources: [
      { at: 'http://www.stopadultabuse.org.uk/professionals/preventchannel-referral-process.aspx', dated: '2023-12' },
      {
        at: 'https://www.gwent.police.uk/en/advice/advice/t-z-terrorism-witness-of-crime/terrorism/prevent/',
        dated: '2020',
      },
      {
        at: 'https://llanellionline.news/police-appeal-to-communities-to-assist-in-tackling-terrorism-and-extremism/',
        dated: '2023-01',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'prevent-lead',
    screens,
    clauses,
  },
  'channel-panel': {
    sources: [
      { at: 'https://www.swansea.gov.uk/reportingradicalisation' },
      { at: 'https://pdfslide.us/documents/channel-duty-guidance-govuk.html', dated: '2020' },
      {
        at: 'https://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/Counter-Terrorism/Counter-Terrorism-Prevent.aspx',
        dated: '2023',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'prevent-lead',
    screens,
    clauses,
  },
  'prevent-duty': {
    sources: [
      {
        at: 'https://gov.uk/government/publications/prevent-duty-guidance-england-scotland-and-wales-2015/revised-prevent-duty-guidance-for-england-and-wales-2015',
        dated: '2024-05-07',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'prevent-lead',
    screens,
    clauses: [],
  },
  'act-early': {
    sources: [{ at: 'https://actearly.uk/contact/' }, { at: 'https://www.actearly.uk/working-together/faq/' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens,
    clauses: [],
  },
} as const satisfies Record<string, Fact>;
