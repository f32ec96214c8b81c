import { type Found, firstRead, read } from '../update.ts';

/** Names and dates that the protocol prints but that were, or are now, different. */
export const printed = {
  'acpo-closed': {
    ...read(firstRead, 'undated-page', 'police', ['https://www.npcc.police.uk/About/History.aspx']),
    clauses: ['5.5.6-d', '5.5.6-e'],
    dates: { closed: '2015-03' },
  },
  'acpo-guide-date': {
    ...read(firstRead, 'sources-differ', 'police', [
      'https://knowledgehub.group/web/national-standards/search 2021',
      'https://truescreen.io/?p=56403',
    ]),
    clauses: ['5.5.6-e'],
    dates: { printed: '2011-10', elsewhere: '2012-03', held: '2021' },
  },
  'byron-date': {
    ...read(firstRead, 'undated-page', 'publisher', ['https://professortanyabyron.com/author/policy.php']),
    clauses: ['5.5.3-forms'],
    dates: { review: '2008-03', progress: '2010-03' },
  },
} as const satisfies Record<string, Found>;
