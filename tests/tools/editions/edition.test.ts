import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import edition from 'virtual:edition';
import { afterAll, describe, expect, it } from 'vitest';
import { edition as editionPlugin } from '../../../tools/lib/edition-plugin';
import { type Edition, editionIn, shortened } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import { lastProofFile } from '../../../tools/lib/last-proof-file';
import { newFolder } from '../../support/new-folder';
import { smallBuild } from '../../support/small-build';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

const files = {
  'package.json': '{ "version": "1.2.3" }',
  'src/protocol/2015-07/tasks.ts': 'tasks',
  'src/updates/updates.ts': 'facts',
  'locales/en/ui.json': 'English',
  'locales/cy/ui.json': 'Welsh',
  'local/contacts.json': 'numbers',
  'local/areas.json': 'areas',
  'local/organisation.json': 'who',
  'local/confirmations.json': 'confirmed',
};
/** What an organisation fills in itself, and what it says of an edition. */
const own = [
  ...['contacts', 'areas', 'organisation', 'confirmations', 'signatures'].map((name) => `local/${name}.json`),
  ...['local/read.tsv', 'local/logo.svg', 'local/scenarios/one.json'],
];
/** Returns a recorded proof of one promise. */
const proof = (changed: object, date = '2026-11-27'): string =>
  JSON.stringify({
    date,
    promises: [{ id: 'P1', cases: '8', classes: 4, holds: true, ...changed }],
    faults: { seeded: 1 },
  });
function folderWith(changed: Readonly<Record<string, string>> = {}): string {
  const folder = newFolder({ ...files, ...changed });
  made.push(folder);
  return folder;
}
const codeWith = (changed?: Readonly<Record<string, string>>): string => editionIn(folderWith(changed)).code;

describe('the code of an edition', () => {
  it('is the same wherever its files stand, and when they were written', () => {
    const folder = folderWith();
    const copy = `${folder}-copy`;
    cpSync(folder, copy, { recursive: true });
    made.push(copy);
    expect(editionIn(copy)).toEqual(editionIn(folder));
    expect(codeWith()).toMatch(/^[0-9a-f]{64}$/);
  });
  it.each([
    ['a rule', { 'src/protocol/2015-07/tasks.ts': 'task' }],
    ['a Welsh text', { 'locales/cy/ui.json': 'Welsh.' }],
    ['a file more', { 'src/updates/more.ts': '' }],
    ['a place of two files', { 'locales/en/ui.json': 'Welsh', 'locales/cy/ui.json': 'English' }],
    ['how a part that is signed is made', { 'tools/book/sheet.tsx': 'sheet' }],
    ['a row of a reading', { 'docs/ambiguities.md': '| A1 |' }],
    ['what a proof came to', { [lastProofFile]: proof({ holds: false }) }],
  ])('is another where %s is another', (_, changed) => {
    const before = { [lastProofFile]: proof({}) };
    expect(codeWith({ ...before, ...changed })).not.toBe(codeWith(before));
  });
  it.each([
    ['a system left a file of its own', { 'src/.DS_Store': 'x', 'locales/en/.directory': 'y' }],
    ['a system ends its lines in another way', { 'locales/en/ui.json': 'One\r\nTwo' }],
    ['the proof was run on another day, and counted more', { [lastProofFile]: proof({ classes: 9 }, '2027-01-01') }],
  ])('is the same where %s', (_, changed) => {
    const before = { 'locales/en/ui.json': 'One\nTwo', [lastProofFile]: proof({}) };
    expect(codeWith({ ...before, ...changed })).toBe(codeWith(before));
  });
  it.each(own)(
    'is the same where %s is another: who adds a signature, or changes a number, has signed this edition',
    (file) => {
      expect(codeWith({ [file]: 'another' })).toBe(codeWith());
    },
  );
});

describe('the code of an organisation’s own files', () => {
  const localWith = (changed?: Readonly<Record<string, string>>): string => editionIn(folderWith(changed)).local;
  it('is the same wherever they stand, and whatever becomes of the project’s', () => {
    expect(localWith()).toMatch(/^[0-9a-f]{64}$/);
    for (const [file, text] of [
      ['src/updates/updates.ts', 'fact'],
      ['local/contacts.schema.json', 'schema'],
      // It is in no copy, and only some who build have it.
      ['local/protocol.txt', 'The protocol'],
    ] as const)
      expect(localWith({ [file]: text }), file).toBe(localWith());
  });
  it.each(own)('is another where %s is another', (file) => {
    expect(localWith({ [file]: 'another' })).not.toBe(localWith());
  });
});

it('stands whole beside the app, where the code of a tablet can be looked up', async () => {
  const built = await smallBuild({ ...files, 'main.js': "import e from 'virtual:edition'; console.log(e);" }, [
    editionPlugin(),
  ]);
  const whole = JSON.parse(readFileSync(join(built, 'edition.json'), 'utf8')) as Edition;
  expect(whole).toEqual(editionIn(join(built, '..')));
  const [app = ''] = readdirSync(join(built, 'assets')).map((file) =>
    readFileSync(join(built, 'assets', file), 'utf8'),
  );
  expect(app).toContain(shortened(whole).code);
  expect(app).toContain(shortened(whole).local);
});

it('is baked into the app, of the folder that it is built from', () => {
  expect(edition).toEqual(shortened(editionIn(root)));
});
