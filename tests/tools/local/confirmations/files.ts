import { siteIds } from '#protocol/resources';
import { factIds, facts } from '../../../../src/updates/facts.ts';
import { roleOf } from '../../../../src/updates/roles.ts';
import { sitesNow } from '../../../../src/updates/sites.ts';
import { firmFacts } from '../../../../tools/local/confirmations/check.ts';
import { filled } from '../organisation/files.ts';

/** What a made-up organisation confirmed. */
export const confirmed = {
  by: 'legal-adviser',
  of: filled.name,
  on: '2026-11-25',
  evidence: 'law',
} as const;
/** What it does not go by. */
export const unused = { notUsed: 'superseded', by: 'service-manager', of: filled.name, on: '2026-11-25' } as const;

/** All that is newer, confirmed: each in the role that can. */
export const allConfirmed = {
  facts: Object.fromEntries(factIds.map((id) => [id, { ...confirmed, by: roleOf[facts[id].confirmBy] }])),
  sites: Object.fromEntries(siteIds.map((id) => [id, { ...confirmed, by: roleOf[sitesNow[id].confirmBy] }])),
};

const { by, ...nobody } = confirmed;
const { evidence, ...ofCopy } = confirmed;
const fact = (word: object) => ({ facts: { 'duty-to-report': word } });
const helpline = (word: object) => ({ facts: { meic: word } });
/** Right files. */
export const right: readonly object[] = [
  {},
  { $schema: './confirmations.schema.json', facts: {}, sites: {} },
  fact(confirmed),
  fact({ ...confirmed, by: 'safeguarding-lead' }),
  { facts: { 'duty-to-report': confirmed, meic: unused }, sites: { kidsmart: unused, ceop: confirmed } },
  {
    welsh: { ...ofCopy, by: 'welsh-reader' },
    host: { ...ofCopy, by: 'host-manager' },
  },
  helpline({ ...unused, notUsed: 'differs' }),
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
  [{ welsh: ofCopy }, 'welsh.by', 'must be a role, and never a person’s name: use one of: welsh-reader'],
  [{ host: ofCopy }, 'host.by', 'use one of: host-manager'],
  [fact(nobody), 'facts.duty-to-report.by', 'is missing'],
  [fact({ ...confirmed, of: 'Example' }), 'facts.duty-to-report.of', 'must be an object'],
  [fact({ ...confirmed, of: { en: 'Example' } }), 'facts.duty-to-report.of.cy', 'is missing'],
  [
    fact({ ...confirmed, of: { ...confirmed.of, cy: '<b>A</b>' } }),
    'facts.duty-to-report.of.cy',
    'must be the name of an organisation in one line',
  ],
  [fact({ ...confirmed, on: '3 February 2026' }), 'facts.duty-to-report.on', 'is not a date'],
  [{ welsh: { ...ofCopy, by: 'welsh-reader', evidence } }, 'welsh.evidence', 'is not a known key'],
  [
    fact({ ...confirmed, evidence: 'We ring CEOP first' }),
    'facts.duty-to-report.evidence',
    'must be one of these ids, and no text of your own: use one of: law, ',
  ],
  [
    helpline({ ...unused, notUsed: { en: 'CEOP may be told first', cy: 'Cewch ddweud wrth CEOP yn gyntaf' } }),
    'facts.meic.notUsed',
    'must be one of these ids, and no text of your own: use one of: superseded, ',
  ],
  ...(['by', 'of', 'on'] as const).map(
    (field) => [helpline({ ...unused, [field]: undefined }), `facts.meic.${field}`, 'is missing'] as const,
  ),
  [
    helpline({ ...unused, by: 'Jane Jones' }),
    'facts.meic.by',
    'must be a role, and never a person’s name: use one of: safeguarding-lead, ',
  ],
  [helpline({ ...unused, evidence }), 'facts.meic.evidence', 'is not a known key; use one of: notUsed, by, of, on'],
  ...firmFacts.flatMap((id) =>
    [unused, { ...confirmed, notUsed: 'differs' }].map(
      (word) =>
        [
          { facts: { [id]: word } },
          `facts.${id}.notUsed`,
          'this fact can only be confirmed: give your evidence in its place',
        ] as const,
    ),
  ),
];
/** Files that are wrong in a way that a schema cannot say. */
export const wrongBesides: typeof wrong = [
  ['2026-11-23', '‘2026-11-23’ is too early (the first day that it can be is 2026-11-24)'] as const,
  ['2001-02-03', 'is too early'] as const,
  ['2026-12-02', 'is in the future (today is 2026-12-01)'] as const,
  ['2099-01-01', 'is in the future'] as const,
  ['2026-11-31', 'is not a day in the calendar'] as const,
].flatMap(([on, says]) => [
  [fact({ ...confirmed, on }), 'facts.duty-to-report.on', says] as const,
  [helpline({ ...unused, on }), 'facts.meic.on', says] as const,
  [{ host: { ...ofCopy, by: 'host-manager', on } }, 'host.on', says] as const,
]);
