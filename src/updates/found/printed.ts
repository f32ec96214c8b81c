import { type Found, firstRead, pages, read } from '../fact.ts';

/** Names and dates that the protocol prints but that were, or are now, different. */
export const printed = {
  'acpo-closed': {
    sources: pages('https://www.npcc.police.uk/About/History.aspx'),
    ...read(firstRead, 'undated-page', 'police'),
    clauses: ['5.5.6-d', '5.5.6-e'],
    dates: { closed: '2015-03' },
  },
  'acpo-guide-date': {
    sources: pages('https://knowledgehub.group/web/national-standards/search 2021', 'https://truescreen.io/?p=56403'),
    ...read(firstRead, 'sources-differ', 'police'),
    clauses: ['5.5.6-e'],
    dates: { printed: '2011-10', elsewhere: '2012-03', held: '2021' },
  },
  'byron-date': {
    sources: pages('https://professortanyabyron.com/author/policy.php'),
    ...read(firstRead, 'undated-page', 'publisher'),
    clauses: ['5.5.3-forms'],
    dates: { review: '2008-03', progress: '2010-03' },
  },
} as const satisfies Record<string, Found>;
