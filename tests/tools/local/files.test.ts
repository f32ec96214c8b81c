import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it, vi } from 'vitest';
import { checkAreas } from '../../../tools/local/areas/check.ts';
import { commands } from '../../../tools/local/cli.ts';
import { checkConfirmations } from '../../../tools/local/confirmations/check.ts';
import { confirmationsDoubts } from '../../../tools/local/doubts.ts';
import { inWords } from '../../../tools/local/contacts/in-words.ts';
import type { CheckText } from '../../../tools/local/contacts/local-file.ts';
import { checkOrganisation } from '../../../tools/local/organisation/check.ts';
import { checkSignatures } from '../../../tools/local/signatures/check.ts';
import * as ofConfirmations from './confirmations/files.ts';
import * as ofOrganisation from './organisation/files.ts';
import * as ofSignatures from './signatures/files.ts';

type Wrong = readonly (readonly [object, string, string])[];

const local = join(import.meta.dirname, '../../../local');
const today = '2026-12-01';
const lines = (file: unknown): string => JSON.stringify(file, undefined, 1);
const schemaOf = (name: string) => JSON.parse(readFileSync(join(local, `${name}.schema.json`), 'utf8')) as object;
// `strictRequired` would not let one part say what another requires.
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, formats: { date: true } });
ajv.addSchema(schemaOf('contacts'), 'contacts.schema.json');

const checkWithCodes: CheckText = (text, day) => checkSignatures(text, day, ofSignatures.codes);
const wrongAreas: Wrong = [
  [{ offered: ['Cardiff'] }, 'offered[0]', 'must be the id of a local authority: use one of: isle-of-anglesey, '],
  [{ offered: ['cardiff', 'outside-wales'] }, 'offered[1]', 'must be the id of a local authority'],
  [{ offered: ['cardiff', 'cardiff'] }, 'offered[1]', 'stands in the list twice'],
  [{ offered: 'cardiff' }, 'offered', 'must be a list'],
  [{ areas: [] }, 'areas', 'is not a known key; use one of: $schema, offered'],
];
const rightAreas = [{}, { offered: [] }, { $schema: './areas.schema.json', offered: ['cardiff', 'vale-of-glamorgan'] }];
const kinds: readonly {
  readonly name: string;
  readonly check: CheckText;
  readonly files: { readonly right: readonly object[]; readonly wrong: Wrong; readonly wrongBesides: Wrong };
}[] = [
  { name: 'areas', check: checkAreas, files: { right: rightAreas, wrong: wrongAreas, wrongBesides: [] } },
  {
    name: 'confirmations',
    check: checkConfirmations,
    files: { right: ofConfirmations.right, wrong: ofConfirmations.wrong, wrongBesides: ofConfirmations.wrongBesides },
  },
  {
    name: 'organisation',
    check: checkOrganisation,
    files: { right: ofOrganisation.right, wrong: ofOrganisation.wrong, wrongBesides: ofOrganisation.wrongBesides },
  },
  {
    name: 'signatures',
    check: checkWithCodes,
    files: { right: ofSignatures.right, wrong: ofSignatures.wrong, wrongBesides: ofSignatures.wrongBesides },
  },
];

/** What is said of a text: each mistake as a line. */
function toldOf(check: CheckText, text: string): string[] {
  const result = check(text, today, local);
  return 'faults' in result ? result.faults.map((mistake) => inWords('a.json', mistake)) : [];
}
/** Each mistake’s line and field. */
const placesOf = (check: CheckText, file: object): string[] =>
  toldOf(check, lines(file)).map((line) => line.split(': ').slice(0, 2).join(': '));

describe.each(kinds)('a file of $name', ({ name, check, files: { right, wrong, wrongBesides } }) => {
  const takes = ajv.compile(schemaOf(name));

  it.each(right.map((file) => [lines(file), file] as const))('that is right is given back: %s', (text, content) => {
    expect(check(text, today, local)).toEqual({ content });
    expect(takes(content), JSON.stringify(takes.errors)).toBe(true);
  });

  it.each(
    [...wrong.map((one) => [...one, true] as const), ...wrongBesides.map((one) => [...one, false] as const)].map(
      ([file, field, says, isInSchema]) => [field, says, file, isInSchema] as const,
    ),
  )('that is wrong is told so at %s: %s', (field, says, file, isInSchema) => {
    const [told = '', ...others] = toldOf(check, lines(file));
    expect(others).toEqual([]);
    expect(told).toMatch(/^a\.json:\d+: /);
    expect(told.split(': ')[1]).toBe(field);
    expect(told).toContain(says);
    if (isInSchema) expect(takes(file)).toBe(false);
  });

  it('that is no JSON is told where it fails, and a list that it is no object', () => {
    expect(toldOf(check, '{\n "name": {},\n}')).toEqual([expect.stringContaining('a.json:3:1: not valid JSON')]);
    expect(toldOf(check, '[]')).toEqual(['a.json:1: the file: must be an object, in curly brackets']);
  });
});

it('each mistake is told with its line, in the order of the file', () => {
  const { confirmed } = ofConfirmations;
  const word = { facts: { meic: { ...confirmed, by: 'me', on: 'today' } }, sites: { ceop: {} } };
  expect(placesOf(checkConfirmations, word)).toEqual([
    'a.json:4: facts.meic.by',
    'a.json:9: facts.meic.on',
    ...['by', 'of', 'on', 'evidence'].map((field) => `a.json:14: sites.ceop.${field}`),
  ]);
  const publisher = { ...ofOrganisation.filled, email: '', telephone: '', answersInDays: -1, checkedOn: '2026-11-31' };
  expect(placesOf(checkOrganisation, publisher)).toEqual([
    'a.json:6: email',
    'a.json:7: telephone',
    'a.json:8: answersInDays',
    'a.json:9: checkedOn',
  ]);
});

it.each([
  ['facts.meic.on', checkConfirmations, { facts: { meic: ofConfirmations.confirmed } }],
  ['facts.meic.on', checkConfirmations, { facts: { meic: ofConfirmations.unused } }],
  ['checkedOn', checkOrganisation, ofOrganisation.filled],
] as const)('a day that is still to come is refused at %s, from the day before it', (place, check, file) => {
  expect(check(lines(file), '2026-11-25', local)).toEqual({ content: file });
  expect(check(lines(file), '2026-11-24', local)).toMatchObject({ faults: [{ place, code: 'future' }] });
});

it('a second look is asked for where another role confirms a fact than the one that can', () => {
  const { confirmed, unused } = ofConfirmations;
  expect(confirmationsDoubts('c.json', { facts: { 'duty-to-report': confirmed, meic: unused } })).toEqual([]);
  const otherRoles = { facts: { meic: confirmed, 'duty-to-report': unused }, sites: { ceop: confirmed } };
  expect(confirmationsDoubts('c.json', otherRoles)).toEqual([
    'c.json: facts.duty-to-report.by: said by service-manager; the role that can say it is legal-adviser. It counts for nothing.',
    'c.json: facts.meic.by: said by legal-adviser; the role that can say it is service-manager. It counts for nothing.',
    'c.json: sites.ceop.by: said by legal-adviser; the role that can say it is content-owner. It counts for nothing.',
  ]);
});

describe('a signature with a code that a part does not have', () => {
  const { mistyped } = ofSignatures;
  it('in the edition that was signed is refused, with its line', () => {
    const [told = '', ...others] = toldOf(checkWithCodes, lines(mistyped));
    expect(others).toEqual([]);
    expect(told.split(': ')[1]).toBe('signatures[0].parts.judgement/plan');
    expect(told).toContain('is not the code of this part in that edition; copy it from');
    expect(lines(mistyped).split('\n')[Number(told.split(':')[1]) - 1]).toContain('"judgement/plan"');
  });
  it('is taken of another edition: its content may have changed since', () => {
    const old = { signatures: [{ ...mistyped.signatures[0], edition: '0'.repeat(64) }] };
    expect(toldOf(checkWithCodes, lines(old))).toEqual([]);
  });
});

it.each(Object.entries(commands))(
  'the command %s says ok of the file that is there, and how it is used without one',
  (name, main) => {
    const [log, error] = (['log', 'error'] as const).map((of) => vi.spyOn(console, of).mockImplementation(() => {}));
    expect(main([join(local, `${name}.json`)])).toBe(0);
    expect(log).toHaveBeenCalledExactlyOnceWith('ok');
    expect(main([])).toBe(2);
    expect(error).toHaveBeenCalledExactlyOnceWith(`usage: npm run tool -- ${name} [--en or --cy] FILE`);
    vi.restoreAllMocks();
  },
);
