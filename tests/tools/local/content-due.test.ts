import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import main from '../../../tools/local/content-due/cli.ts';
import { siteIds } from '#protocol/resources';
import { areas } from '../../../src/contacts/contacts.ts';
import { publicNumbers } from '../../../src/contacts/public-numbers.ts';
import { updateIds } from '../../../src/updates/updates.ts';
import { newFolder } from '../../support/new-folder.ts';
import { textAt } from '../../words/locales.ts';
import { allConfirmed } from './confirmations/files.ts';
import { filled } from './organisation/files.ts';
import { signed } from './signatures/files.ts';

let folder: string;
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const found = updateIds.length + siteIds.length;
const number = '0300 000 0000';
const lately = { number, checkedOn: '2026-11-20' };
/** Both numbers of each council. `checkedOn`: the day on which that of Powys out of hours was checked. */
const numbers = (checkedOn: string) => ({
  numbers: {
    ...Object.fromEntries(areas.map((area) => [area, { socialServices: lately, outOfHours: lately }])),
    powys: { socialServices: lately, outOfHours: { number, checkedOn } },
  },
});
/** How much is listed if nothing is missing, including a statement and a signature. */
const whole = found + 2 * areas.length + 2;

const put = (file: string, content: object): void =>
  writeFileSync(join(folder, 'local', file), JSON.stringify(content));
beforeEach(() => {
  folder = newFolder({ 'local/read.tsv': 'ui:name\twelsh-reader\t2026-11-25\t0123abcd\n' });
  put('contacts.json', numbers('2026-11-01'));
  put('areas.json', { offered: ['powys'] });
  put('confirmations.json', allConfirmed);
  put('organisation.json', filled);
  put('signatures.json', { signatures: [signed] });
  vi.clearAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (): string[] => log.mock.calls.map(([line]) => String(line));
const lineOn = (where: string): string | undefined => lines().findLast((line) => line.includes(`  ${where}  `));

it('ends well where nothing is due, and says how each is known', () => {
  expect(main(['2026-11-27'], folder)).toBe(0);
  expect(lineOn('since: duty-to-report')).toMatch(
    /^confirmed {2}2027-11-25 {2}since: duty-to-report {2}\(legal-adviser of Example Health Board, 2026-11-25\) {2}http/,
  );
  expect(lines().at(-1)).toBe(`due on 2026-11-27: 0 of ${whole}`);
});

it.each(['numbers: powys.outOfHours', 'councils: powys', 'safeguarding: team'])(
  'lists %s as due after 6 months',
  (where) => {
    const checked = { checkedOn: '2026-11-01' };
    put('contacts.json', {
      ...numbers('2026-11-01'),
      councils: { powys: checked },
      safeguarding: { team: { number: '0300 000 0001', ...checked } },
    });
    expect([main(['2027-04-30'], folder), main(['2027-05-01'], folder)]).toEqual([0, 1]);
    expect(lines().filter((line) => line.includes(`  ${where}  `))).toEqual(
      ['checked', 'due'].map((state) => `${state}  2027-05-01  ${where}  (checked 2026-11-01)`),
    );
  },
);

it.each(['since: meic', 'copy: welsh', 'signatures: judgement/plan', 'organisation: checkedOn'])(
  'lists %s as due after 12 months',
  (where) => {
    put('confirmations.json', { ...allConfirmed, welsh: { by: 'welsh-reader', of: filled.name, on: '2026-11-25' } });
    const state = (day: string) => {
      main([day], folder);
      return lines()
        .findLast((line) => line.includes(`  ${where}`))
        ?.split('  ')
        .slice(0, 2);
    };
    const due = where === 'since: meic' ? '2027-05-25' : '2027-11-25';
    expect(state(due)).toEqual(['due', due]);
    expect(state('2026-11-27')?.[0]).not.toBe('due');
  },
);

it('lists what is due first, and all of it once all is due', () => {
  main(['2027-05-01'], folder);
  expect(lines()[0]).toBe('due  2027-05-01  numbers: powys.outOfHours  (checked 2026-11-01)');
  expect(lines().at(-1)).toBe(`due on 2027-05-01: 1 of ${whole}`);
  main(['2027-11-25'], folder);
  expect(lines().at(-1)).toBe(`due on 2027-11-25: ${whole} of ${whole}`);
});

it('lists the addresses of a council that has no number, from the date of the source that is due first', () => {
  put('contacts.json', { numbers: {} });
  main(['2026-11-27'], folder);
  expect(lines().filter((line) => line.includes('  addresses: '))).toHaveLength(10);
  expect(lines().filter((line) => line.includes('  public: '))).toHaveLength(publicNumbers.length);
  expect(lineOn('addresses: bridgend')).toBe(
    'due  2020-12-10  addresses: bridgend  (address in a source of 2019-12-10; shown while no number is given)  https://www.bridgend.gov.uk',
  );
  expect(lineOn('addresses: carmarthenshire')).toMatch(
    /^read {2}2027-05-26 .*\(address in a source without a date, read 2026-11-26; /,
  );
});

it.each([
  ['nobody confirmed', {}, 'numbers-999-101', /^due {2}2024-10-20 .*\(source of 2023-10-20; to be confirmed by /],
  [
    'nobody confirmed',
    {},
    'emergency',
    /^read {2}2027-05-24 .*\(no date, read 2026-11-24; to be confirmed by safeguarding-lead\)/,
  ],
  [
    'another role confirmed',
    { 'duty-to-report': { ...allConfirmed.facts['duty-to-report'], by: 'officer' } },
    'duty-to-report',
    /^(?!confirmed).*to be confirmed by legal-adviser\)/,
  ],
  [
    'is not used',
    { meic: { notUsed: 'superseded', by: 'service-manager', of: filled.name, on: '2026-11-25' } },
    'meic',
    /^not-used {2}2027-05-25 .*\(not used here; decided by service-manager of Example Health Board, 2026-11-25\)/,
  ],
])('of what %s, says so, and goes by the date of its source where that counts (%#)', (_, facts, id, line) => {
  put('confirmations.json', { facts });
  main(['2026-11-27'], folder);
  expect(lineOn(`since: ${id}`)).toMatch(line);
});

it('lists each file that is empty or not there, as due at once, in Welsh too', () => {
  put('contacts.json', { numbers: {} });
  put('areas.json', { offered: [] });
  put('confirmations.json', { $schema: 'x', facts: {}, sites: {} });
  rmSync(join(folder, 'local/organisation.json'));
  put('signatures.json', { signatures: [] });
  writeFileSync(join(folder, 'local/read.tsv'), 'key\trole\tday\tpair\n');
  const names = 'contacts.json areas.json confirmations.json organisation.json signatures.json read.tsv'.split(' ');
  expect(main(['2026-11-27'], folder)).toBe(1);
  expect(lines().slice(0, 6)).toEqual(names.map((name) => `due  at once  local/${name}  (empty)`));
  vi.clearAllMocks();
  main(['--cy', '2026-11-27'], folder);
  const [due, atOnce, empty] = ['states/due', 'atOnce', 'how/empty'].map((key) =>
    textAt('cy', `adopt:contentDue/${key}`),
  );
  expect(lines()[0]).toBe(`${due}  ${atOnce}  local/contacts.json  (${empty})`);
});

it('takes today where no day is given, and judges the adopter’s files as of today', () => {
  vi.useFakeTimers({ now: new Date(2027, 4, 1) });
  expect(main([], folder)).toBe(1);
  expect(lines().at(-1)).toBe(`due on 2027-05-01: 1 of ${whole}`);
  put('contacts.json', numbers('2080-01-01'));
  expect(main(['2090-01-01'], folder)).toBe(2);
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('local/contacts.json:1: numbers.powys'));
  vi.useRealTimers();
});

it.each([[['tomorrow']], [['2027-02-29']], [['2027-01-01', 'x']]])('says how it is used for %j', (args) => {
  expect(main(args)).toBe(2);
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('usage: npm run tool -- content-due'));
});
