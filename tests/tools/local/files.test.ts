import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/words/language-ids.ts';
import { checkAreas } from '../../../tools/local/areas/check.ts';
import check, { kinds as known } from '../../../tools/local/cli.ts';
import { checkConfirmations, irreplaceableFacts } from '../../../tools/local/confirmations/check.ts';
import { inWords } from '../../../tools/lib/in-words.ts';
import type { CheckText } from '../../../tools/local/contacts/local-file.ts';
import { checkOrganisation } from '../../../tools/local/organisation/check.ts';
import { checkSignatures } from '../../../tools/local/signatures/check.ts';
import { textAt } from '../../words/locales.ts';
import { allConfirmed, confirmed, unused } from './confirmations/files.ts';
import { filled, hide, plainLogo } from './organisation/files.ts';
import { code, codes, signed } from './signatures/files.ts';

const local = join(import.meta.dirname, '../../../local');
const folder = mkdtempSync(join(tmpdir(), 'local-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lines = (file: unknown): string => JSON.stringify(file, undefined, 1);
const schemaOf = (name: string) => JSON.parse(readFileSync(join(local, `${name}.schema.json`), 'utf8')) as object;
// `strictRequired` would not let one part describe what another requires.
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, formats: { date: true } });
ajv.addSchema(schemaOf('contacts'), 'contacts.schema.json');

const helpline = (word: object) => ({ facts: { meic: word } });
const { evidence, ...ofCopy } = confirmed;
const { email, telephone, ...unreached } = filled;
const own = (change: object) => ({ ...filled, ...change });
const named = (change: object) => own({ name: { ...filled.name, ...change } });
const hidden = (change: object) => own({ hide: { ...hide, ...change } });
const by = (change: object) => ({ signatures: [{ ...signed, ...change }] });
const noRole = 'must be a role, and never a person’s name';

/** A wrong file, the place of the fault, and the start of the message. */
type Wrong = readonly (readonly [object, string])[];
interface Kind {
  readonly check: CheckText;
  readonly right: readonly object[];
  /** Faults that an editor reports too, by the schema. */
  readonly wrong: Wrong;
  readonly wrongBesides: Wrong;
}
const kinds: Readonly<Record<string, Kind>> = {
  areas: {
    check: checkAreas,
    right: [{}, { $schema: './areas.schema.json', offered: ['cardiff', 'vale-of-glamorgan'] }],
    wrong: [
      [{ offered: ['Cardiff'] }, 'offered[0]: must be the id of a local authority'],
      [{ offered: ['cardiff', 'cardiff'] }, 'offered[1]: stands in the list twice'],
      [{ offered: 'cardiff' }, 'offered: must be a list'],
      [{ areas: [] }, 'areas: is not a known key; use one of: $schema, offered'],
    ],
    wrongBesides: [],
  },
  confirmations: {
    check: checkConfirmations,
    right: [
      {},
      allConfirmed,
      { facts: { 'duty-to-report': confirmed, meic: unused }, sites: { kidsmart: unused, ceop: confirmed } },
      { welsh: { ...ofCopy, by: 'welsh-reader' }, host: { ...ofCopy, by: 'host-manager' } },
    ],
    wrong: [
      [{ facts: { 'duty-to-tell': confirmed } }, 'facts.duty-to-tell: no fact has this id'],
      [{ sites: { kidsmarts: confirmed } }, 'sites.kidsmarts: is not a known key; use one of: thinkuknow, '],
      [{ fact: {} }, 'fact: is not a known key; use one of: $schema, facts, sites, welsh, host'],
      [helpline({ ...confirmed, by: 'Jane Jones' }), `facts.meic.by: ${noRole}`],
      [{ welsh: ofCopy }, `welsh.by: ${noRole}: use one of: welsh-reader`],
      [{ host: ofCopy }, `host.by: ${noRole}: use one of: host-manager`],
      [{ welsh: { ...ofCopy, by: 'welsh-reader', evidence } }, 'welsh.evidence: is not a known key'],
      [helpline({ ...confirmed, of: { en: 'Example' } }), 'facts.meic.of.cy: is missing'],
      [helpline({ ...confirmed, on: '3 February 2026' }), 'facts.meic.on: ‘3 February 2026’ is not a date'],
      [helpline({ ...confirmed, evidence: 'We ring CEOP first' }), 'facts.meic.evidence: must be one of these ids'],
      [helpline({ ...unused, notUsed: filled.name }), 'facts.meic.notUsed: must be one of these ids, and no text'],
      [helpline({ ...unused, by: undefined }), 'facts.meic.by: is missing'],
      [helpline({ ...unused, evidence }), 'facts.meic.evidence: is not a known key'],
      ...irreplaceableFacts.map(
        (id) => [{ facts: { [id]: unused } }, `facts.${id}.notUsed: this fact can only be confirmed`] as const,
      ),
    ],
    wrongBesides: [
      [helpline({ ...confirmed, on: '2026-11-23' }), 'facts.meic.on: ‘2026-11-23’ is too early'],
      [helpline({ ...unused, on: '2026-12-02' }), 'facts.meic.on: ‘2026-12-02’ is in the future'],
      [{ host: { ...ofCopy, by: 'host-manager', on: '2026-11-31' } }, 'host.on: ‘2026-11-31’ is not a day'],
    ],
  },
  organisation: {
    check: checkOrganisation,
    right: [
      {},
      { ...unreached, email },
      { ...unreached, telephone },
      own({ answersInDays: 365, email: 'contact@example.org', security: 'web-team.cyber+1@not.example.org' }),
      hidden({ rest: { en: 'Watering plants is preferred', cy: 'Planhigion mewn harmoni' } }),
      named({ en: 'A', cy: `B${'b'.repeat(79)}` }),
    ],
    wrong: [
      [own({ name: 'Example' }), 'name: must be an object'],
      [named({ cy: undefined }), 'name.cy: is missing'],
      [named({ en: '<en>Example</en>' }), 'name.en: must be the name of an organisation'],
      [named({ en: `X${'x'.repeat(80)}` }), 'name.en: must be the name of an organisation'],
      [own({ email: 'a@example.org?cc=b@example.org' }), 'email: ‘a@example.org?cc=b@example.org’ is not'],
      [own({ email: 'call-07700900000@example.org' }), 'email: ‘call-07700900000@example.org’ is not'],
      [own({ security: 'https://example.org' }), 'security: ‘https://example.org’ is not an e-mail address'],
      [own({ telephone: '029 2018 000' }), 'telephone: ‘029 2018 000’ has too few or too many digits'],
      [own({ telephone: '111' }), 'telephone: ‘111’ is another body’s number for everyone'],
      [own({ answersInDays: '10' }), 'answersInDays: must be a whole number from 1 to 365, without quotes'],
      [own({ answersInDays: 366 }), 'answersInDays: must be a whole number'],
      [own({ checkedOn: '3 February 2026' }), 'checkedOn: ‘3 February 2026’ is not a date'],
      [own({ contact: 'x' }), 'contact: is not a known key; use one of: $schema, name, email, telephone, logo, hide, '],
      [unreached, 'the file: gives no way to reach the organisation'],
      [{ email, answersInDays: 10, checkedOn: filled.checkedOn }, 'name: is missing'],
      [own({ logo: '../logo.svg' }), 'logo: must be the name of a file beside this one'],
      [hidden({ lines: [] }), 'hide.lines: must have one entry at least'],
      [hidden({ rest: undefined }), 'hide.rest: is missing'],
    ],
    wrongBesides: [
      [own({ email: 'ring-us-first@example.org' }), 'email: ‘ring’ stands in the address'],
      [own({ email: 'a@tell.us.no-police.example.org' }), 'email: ‘tell’ stands in the address'],
      [own({ security: 'ffoniwch_ni@example.org' }), 'security: ‘ffoniwch’ stands in the address'],
      [own({ checkedOn: '2026-12-02' }), 'checkedOn: ‘2026-12-02’ is in the future'],
      [own({ logo: 'logo.png' }), 'logo: ‘logo.png’ is not there'],
      ...['child', '999', 'Clear Steps', 'heddlu', 'kids', 'harm'].map(
        (word) => [hidden({ title: { en: `Tea: ${word}`, cy: 'Te' } }), `hide.title.en: ‘${word}’ gives`] as const,
      ),
      ...['plentyn', 'heddlu', 'diogelu', 'cam-dr', 'blant', 'Camau Clir', 'child'].map(
        (word) => [hidden({ rest: { en: 'Tea', cy: `Te: ${word}` } }), `hide.rest.cy: ‘${word}’ gives`] as const,
      ),
    ],
  },
  signatures: {
    check: (text, day) => checkSignatures(text, day, codes),
    right: [
      {},
      { signatures: [signed, signed] },
      // The content may have changed since another edition.
      by({ by: 'welsh-reader', parts: { ...signed.parts, 'judgement/plan': code('9') }, edition: code('0') }),
    ],
    wrong: [
      [{ signature: [] }, 'signature: is not a known key; use one of: $schema, signatures'],
      [by({ parts: { 'judgement/plans': code('a') } }), 'signatures[0].parts.judgement/plans: no part of the books'],
      [by({ parts: {} }), 'signatures[0].parts: must name one part at least'],
      [by({ parts: { 'judgement/plan': 'a1b2c3d4' } }), 'signatures[0].parts.judgement/plan: ‘a1b2c3d4’ is not a full'],
      [by({ edition: code('E') }), 'signatures[0].edition: ‘EEEE'],
      [by({ by: 'jane.jones@example.org' }), `signatures[0].by: ${noRole}`],
      [by({ name: 'Jane Jones' }), 'signatures[0].name: is not a known key'],
      [by({ of: { ...signed.of, en: 'jane.jones@example.org' } }), 'signatures[0].of.en: must be the name'],
    ],
    wrongBesides: [
      [by({ of: { ...signed.of, en: 'Mrs Jones, Example' } }), 'signatures[0].of.en: ‘Mrs Jones, Example’ looks like'],
      [by({ on: '2026-12-02' }), 'signatures[0].on: ‘2026-12-02’ is in the future'],
      [by({ again: '2026-11-25' }), 'signatures[0].again: ‘2026-11-25’ is not after the day of the signature'],
      [by({ again: '2027-11-26' }), 'signatures[0].again: ‘2027-11-26’ is more than a year after'],
      [by({ parts: { 'judgement/plan': code('9') } }), 'signatures[0].parts.judgement/plan: is not the code of this'],
    ],
  },
};

it('24 facts, on 999, on who to tell and on the law, can only be confirmed', () => {
  expect(new Set(irreplaceableFacts).size).toBe(24);
});

/** Returns the mistakes of a text, a line each. */
function toldOf(check: CheckText, text: string): string[] {
  const result = check(text, '2026-12-01', folder);
  return 'faults' in result ? result.faults.map((mistake) => inWords('a.json', mistake)) : [];
}

describe.each(Object.entries(kinds))('a file of %s', (kind, { check, right, wrong, wrongBesides }) => {
  const takes = ajv.compile(schemaOf(kind));

  it.each(right.map((file) => [lines(file), file] as const))('that is right is given back: %s', (text, content) => {
    expect(check(text, '2026-12-01', folder)).toEqual({ content });
    expect(takes(content), JSON.stringify(takes.errors)).toBe(true);
  });

  it.each([...wrong, ...wrongBesides].map(([file, says]) => [says, file] as const))('is told: %s', (says, file) => {
    const [told = '', ...others] = toldOf(check, lines(file));
    expect(others).toEqual([]);
    const [, line = '', said = ''] = /^a\.json:(\d+): (.*)/.exec(told) ?? [];
    expect(said.slice(0, says.length)).toBe(says);
    const key = `"${/[^.]+$/.exec(said.split(': ')[0] ?? '')?.[0]}":`;
    if (lines(file).includes(key)) expect(lines(file).split('\n')[Number(line) - 1]).toContain(key);
    if (wrong.some(([one]) => one === file)) expect(takes(file)).toBe(false);
  });

  it('that is no JSON is told where it fails, and a list that it is no object', () => {
    expect(toldOf(check, '{\n "name": {},\n}')).toEqual([expect.stringContaining('a.json:3:1: not valid JSON')]);
    expect(toldOf(check, '[]')).toEqual(['a.json:1: the file: must be an object, in curly brackets']);
  });
});

describe('a logo', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
  const told = (logo: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, logo), content);
    const found = toldOf(checkOrganisation, lines(own({ logo })));
    rmSync(join(folder, logo));
    return found.join();
  };
  const withPart = (part: string) => plainLogo.replace('</svg>', `${part}</svg>`);

  it('is right as a PNG, and as an SVG of shapes', () => {
    expect([told('logo.png', png), told('logo.svg', plainLogo)]).toEqual(['', '']);
    expect(told('logo.svg', `<?xml version="1.0"?>\n<!-- a mark -->${plainLogo}`)).toBe('');
  });
  it('is what its name says, and small', () => {
    for (const found of [told('logo.png', plainLogo), told('logo.svg', png), told('logo.svg', `<html/>${plainLogo}`)])
      expect(found).toContain('is not the picture that its name says');
    const large = Uint8Array.from({ length: 50_001 }, (_, at) => png[at] ?? 0);
    expect(told('logo.png', large)).toContain('has more than 50,000 bytes');
  });
  it.each([
    '<script>alert(1)</script>',
    '<path/onclick=alert(1) d="M0 0"/>',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<use href="https://example.org/a.svg#a"/>',
    "<use xlink:href='javascript:alert(1)'/>",
    '<style>@import "https://example.org/a.css";</style>',
    '<path fill="url(https://example.org/a.svg#a)"/>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<text>Ring us first</text>',
  ])('holds shapes alone, and not %s', (part) => {
    expect(told('logo.svg', withPart(part))).toContain('‘logo.svg’ holds more than shapes');
  });
  it.each(['<!DOCTYPE svg [<!ENTITY a "b">]>', '<?xml-stylesheet href="a.css"?>'])('has no %s before it', (before) => {
    expect(told('logo.svg', before + plainLogo)).not.toBe('');
  });
});

describe.each(languages)('the commands, in %s', (language) => {
  const [log, error] = (['log', 'error'] as const).map((of) => vi.spyOn(console, of).mockImplementation(() => {}));
  afterEach(() => void vi.clearAllMocks());
  const flag = `--${language}`;
  const put = (name: string, content: object): string => {
    writeFileSync(join(folder, name), lines(content));
    return join(folder, name);
  };
  it.each(Object.keys(known))('says ok of %s as it is there, and names a mistake', (name) => {
    expect(check([flag, join(local, name)])).toBe(0);
    expect(log).toHaveBeenLastCalledWith('ok');
    const file = put(name, { another: 1 });
    expect(check([file, flag])).toBe(2);
    expect(error?.mock.calls.flat().join()).toContain(
      `${file}:2: another: ${textAt(language, 'contacts:faults/unknown-key').split('{{')[0]}`,
    );
  });
  it('checks all local files where none is named, and each that is; says which names there are', () => {
    expect(check([flag])).toBe(0);
    const wrong = [put('areas.json', { another: 1 }), put('contacts.json', { another: 1 })];
    expect(check([flag, ...wrong])).toBe(2);
    wrong.forEach((file) => expect(error?.mock.calls.flat().join()).toContain(`${file}:2: another: `));
    expect(check([flag, 'folder/contacts.json'])).toBe(2);
    expect(error).toHaveBeenLastCalledWith(
      textAt(language, 'adopt:command/unreadable').replace('{{file}}', 'folder/contacts.json'),
    );
    expect(check([flag, 'none.json'])).toBe(2);
    expect(error).toHaveBeenLastCalledWith(
      textAt(language, 'adopt:command/unnamed')
        .replace('{{file}}', 'none.json')
        .replace('{{known}}', Object.keys(known).join(', ')),
    );
  });
  it('a second look is asked for at a mobile number, and where another role confirms than the one that can', () => {
    const outOfHours = { number: '07700 900123', checkedOn: '2026-02-03' };
    expect(check([flag, put('contacts.json', { numbers: { cardiff: { outOfHours } } })])).toBe(0);
    const given = { facts: { 'duty-to-report': unused, meic: confirmed }, sites: { ceop: confirmed } };
    expect(check([flag, put('confirmations.json', { facts: { 'duty-to-report': confirmed, meic: unused } })])).toBe(0);
    expect(check([flag, put('confirmations.json', { ...given, facts: { meic: confirmed } })])).toBe(0);
    const other = (place: string, wanted: string) =>
      `${place}.by: ${textAt(language, 'adopt:otherRole').replace('{{given}}', 'legal-adviser').replace('{{wanted}}', wanted)}`;
    const said = [...(log?.mock.calls ?? []), ...(error?.mock.calls ?? [])].flat().join('\n');
    for (const part of [
      `numbers.cardiff.outOfHours: 07700 900123: ${textAt(language, 'contacts:confirm/mobile')}`,
      other('facts.meic', 'service-manager'),
      other('sites.ceop', 'content-owner'),
    ])
      expect(said).toContain(part);
    expect(said.split(textAt(language, 'adopt:otherRole').split('{{')[0] ?? '')).toHaveLength(3);
  });
});
