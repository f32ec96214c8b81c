import { type Language, languages } from '../../../../src/words/language-ids.ts';

/** A text in every language. */
const each = (text: string): Readonly<Record<Language, string>> =>
  Object.fromEntries(languages.map((language) => [language, `${text} ${language}`])) as Record<Language, string>;

/** What a made-up organisation confirmed. */
export const confirmed = {
  by: 'legal-adviser',
  of: each('Example Health Board'),
  on: '2026-02-03',
  evidence: each('The text of the Act'),
} as const;
/** What it does not go by. */
export const unused = { notUsed: each('This line is closed'), on: '2026-02-03' } as const;

const { by, ...nobody } = confirmed;
const fact = (word: object) => ({ facts: { 'duty-to-report': word } });
/** Right files. */
export const right: readonly object[] = [
  {},
  { $schema: './confirmations.schema.json', facts: {}, sites: {} },
  fact(confirmed),
  fact({ ...confirmed, by: 'safeguarding-lead' }),
  { facts: { 'duty-to-report': confirmed, meic: unused }, sites: { kidsmart: unused, ceop: confirmed } },
  {
    welsh: { ...confirmed, by: 'welsh-reader' },
    host: { ...confirmed, by: 'host-manager' },
  },
  fact({ notUsed: each('x'.repeat(190)), on: '2026-02-03' }),
];

/** Wrong files, each with the field, and what is said of it. */
export const wrong: readonly (readonly [object, string, string])[] = [
  [
    { facts: { 'duty-to-tell': confirmed } },
    'facts.duty-to-tell',
    'no fact has this id; npm run tool -- content-due lists',
  ],
  [{ sites: { kidsmarts: confirmed } }, 'sites.kidsmarts', 'is not a known key; use one of: thinkuknow, '],
  [{ fact: {} }, 'fact', 'is not a known key; use one of: $schema, facts, sites, welsh, host'],
  [
    fact({ ...confirmed, by: 'Jane Jones' }),
    'facts.duty-to-report.by',
    'must be a role, and never a person’s name: use one of: safeguarding-lead, ',
  ],
  [fact({ by, ...nobody, by2: by }), 'facts.duty-to-report.by2', 'is not a known key'],
  [{ welsh: confirmed }, 'welsh.by', 'must be a role, and never a person’s name: use one of: welsh-reader'],
  [{ host: confirmed }, 'host.by', 'use one of: host-manager'],
  [fact(nobody), 'facts.duty-to-report.by', 'is missing'],
  [fact({ ...confirmed, of: 'Example' }), 'facts.duty-to-report.of', 'must be an object'],
  [fact({ ...confirmed, of: { en: 'Example' } }), 'facts.duty-to-report.of.cy', 'is missing'],
  [
    fact({ ...confirmed, of: { ...confirmed.of, cy: '<b>A</b>' } }),
    'facts.duty-to-report.of.cy',
    'must be a name in one line',
  ],
  [fact({ ...confirmed, on: '3 February 2026' }), 'facts.duty-to-report.on', 'is not a date'],
  [
    fact({ ...confirmed, evidence: { ...confirmed.evidence, en: 'x'.repeat(201) } }),
    'facts.duty-to-report.evidence.en',
    'must be a text in one line, of 200 characters',
  ],
  [
    fact({ ...unused, notUsed: { ...unused.notUsed, en: 'a\nb' } }),
    'facts.duty-to-report.notUsed.en',
    'must be a text in one line',
  ],
  [fact({ ...unused, notUsed: 'closed' }), 'facts.duty-to-report.notUsed', 'must be an object'],
  [fact({ notUsed: unused.notUsed }), 'facts.duty-to-report.on', 'is missing'],
  [fact({ ...unused, by }), 'facts.duty-to-report.by', 'is not a known key; use one of: notUsed, on'],
];
