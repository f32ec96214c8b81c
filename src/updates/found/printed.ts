import { type Found, firstRead } from '../fact.ts';

/** Names and dates that the protocol prints but that were, or are now, different. */
export const printed = {
  'acpo-closed': {
    sources: [{ at: 'https://www.npcc.police.uk/About/History.aspx' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'police',
    clauses: ['5.5.6-d', '5.5.6-e'],
    dates: { closed: '2015-03' },
  },
  'acpo-guide-date': {
    sources: [
      { at: 'https://knowledgehub.group/web/national-standards/search', dated: '2021' },
      { at: 'https://truescreen.io/?p=56403' },
    ],
    readOn: firstRead,
    sure: 'sources-differ',
    confirmBy: 'police',
    clauses: ['5.5.6-e'],
    dates: { printed: '2011-10', elsewhere: '2012-03', held: '2021' },
  },
  'byron-date': {
    sources: [{ at: 'https://professortanyabyron.com/author/policy.php' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'publisher',
    clauses: ['5.5.3-forms'],
    dates: { review: '2008-03', progress: '2010-03' },
  },
} as const satisfies Record<string, Found>;
