import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import main from '../../../../tools/local/content-due/cli.ts';
import { siteIds } from '#protocol/resources';
import { areas } from '../../../../src/contacts/contacts.ts';
import { factIds } from '../../../../src/updates/facts.ts';
import { languages } from '../../../../src/words/language-ids.ts';
import { allConfirmed } from '../confirmations/files.ts';
import { signed } from '../signatures/files.ts';

let folder: string;
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const found = factIds.length + siteIds.length;
const each = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));
const lately = { of: each('Example Police'), on: '2026-11-25' };
const ofAll = (words: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, { ...word, ...lately }]));
const allLately = { facts: ofAll(allConfirmed.facts), sites: ofAll(allConfirmed.sites) };
const statement = (checkedOn: string) => ({
  name: each('A Health Board'),
  email: 'a11y@example.org',
  answersInDays: 5,
  checkedOn,
});
const number = '0300 000 0000';
/** A number for each council, that of Powys out of hours. In: the day on which that one was checked. */
const numbers = (checkedOn: string) => ({
  numbers: {
    ...Object.fromEntries(areas.map((area) => [area, { socialServices: { number, checkedOn: '2026-11-20' } }])),
    powys: { outOfHours: { number, checkedOn } },
  },
});
/** All that is listed where nothing is missing: a statement and a signature too. */
const whole = found + areas.length + 2;

const put = (file: string, content: object): void =>
  writeFileSync(join(folder, 'local', file), JSON.stringify(content));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'due-'));
  mkdirSync(join(folder, 'local'));
  put('contacts.json', numbers('2026-11-01'));
  put('areas.json', { offered: ['powys'] });
  put('confirmations.json', allLately);
  put('organisation.json', statement('2026-11-25'));
  put('signatures.json', { signatures: [{ ...signed, on: '2026-11-25', again: '2027-11-25' }] });
  writeFileSync(join(folder, 'local/read.tsv'), 'ui:name\twelsh-reader\t2026-11-25\t0123abcd\n');
  vi.clearAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (): string[] => log.mock.calls.map(([line]) => String(line));
const lineOn = (where: string): string | undefined => lines().findLast((line) => line.includes(`  ${where}  `));

describe('the command that lists what ages', () => {
  it('ends well where nothing is due, and says how each is known', () => {
    expect(main(['2026-11-27'], folder)).toBe(0);
    expect(lineOn('since: duty-to-report')).toMatch(
      /^confirmed {2}2027-11-25 {2}since: duty-to-report {2}\(legal-adviser of Example Police, 2026-11-25\) {2}http/,
    );
    expect(lineOn('numbers: powys.outOfHours')).toBe(
      'checked  2027-05-01  numbers: powys.outOfHours  (checked 2026-11-01)',
    );
    expect(lines().at(-1)).toBe(`due on 2026-11-27: 0 of ${whole}`);
  });

  it('lists a council and the organisation’s own safeguarding people like numbers', () => {
    const checked = { checkedOn: '2026-11-01' };
    const safeguarding = { team: { number: '0300 000 0001', ...checked } };
    put('contacts.json', { ...numbers('2026-11-01'), councils: { powys: checked }, safeguarding });
    expect(main(['2026-11-27'], folder)).toBe(0);
    for (const where of ['councils: powys', 'safeguarding: team'])
      expect(lineOn(where)).toBe(`checked  2027-05-01  ${where}  (checked 2026-11-01)`);
  });

  it('lists what is due first: numbers after 6 months, facts that were confirmed after 12', () => {
    expect(main(['2027-05-01'], folder)).toBe(1);
    expect(lines()[0]).toBe('due  2027-05-01  numbers: powys.outOfHours  (checked 2026-11-01)');
    expect(lines().at(-1)).toBe(`due on 2027-05-01: 1 of ${whole}`);
    main(['2027-05-25'], folder);
    expect(lineOn('since: meic')).toMatch(/^due {2}2027-05-25/);
    main(['2027-11-25'], folder);
    expect(lines().at(-1)).toBe(`due on 2027-11-25: ${whole} of ${whole}`);
  });

  it('lists the addresses of a council that has no number, from the date of the source that is due first', () => {
    put('contacts.json', { numbers: {} });
    main(['2026-11-27'], folder);
    expect(lines().filter((line) => line.includes('  addresses: '))).toHaveLength(areas.length);
    expect(lineOn('addresses: bridgend')).toBe(
      'due  2020-12-10  addresses: bridgend  (address in a source of 2019-12-10; shown while no number is given)  https://www.bridgend.gov.uk',
    );
    expect(lineOn('addresses: isle-of-anglesey')).toMatch(
      /^read {2}2027-05-26 .*\(address in a source without a date, read 2026-11-26; /,
    );
    put('contacts.json', numbers('2026-11-01'));
    vi.clearAllMocks();
    main(['2026-11-27'], folder);
    expect(lines().filter((line) => line.includes('  addresses: '))).toEqual([]);
  });

  it('lists what was signed, from the day by which it is read again', () => {
    const line = (day: string) => {
      main([day], folder);
      return lines().findLast((one) => one.includes('signatures: '));
    };
    expect(line('2027-11-24')).toMatch(
      /^checked {2}2027-11-25 {2}signatures: judgement\/plan, .*\(safeguarding-lead of Example Health Board, 2026-11-25\)/,
    );
    expect(line('2027-11-25')).toMatch(/^due {2}2027-11-25 {2}signatures: /);
  });

  it('lists what was confirmed of the whole copy, after 12 months', () => {
    put('confirmations.json', { ...allLately, welsh: { ...lately, by: 'welsh-reader' } });
    main(['2027-11-24'], folder);
    expect(lineOn('copy: welsh')).toBe('checked  2027-11-25  copy: welsh  (checked 2026-11-25)');
    main(['2027-11-25'], folder);
    expect(lineOn('copy: welsh')).toMatch(/^due /);
  });

  it('of what nobody confirmed, goes by the date of its source; half a year after reading where there is none', () => {
    put('confirmations.json', {});
    main(['2026-11-27'], folder);
    expect(lineOn('since: numbers-999-101')).toMatch(
      /^due {2}2024-10-20 .*\(source of 2023-10-20; to be confirmed by /,
    );
    expect(lineOn('since: emergency')).toMatch(
      /^read {2}2027-05-24 .*\(no date, read 2026-11-24; to be confirmed by safeguarding-lead\)/,
    );
  });

  it('counts what a role confirmed that cannot as not confirmed, and says which role can', () => {
    const { 'duty-to-report': duty, ...others } = allLately.facts;
    put('confirmations.json', { ...allLately, facts: { ...others, 'duty-to-report': { ...duty, by: 'officer' } } });
    main(['2026-11-27'], folder);
    expect(lineOn('since: duty-to-report')).toContain('to be confirmed by legal-adviser)');
    expect(lineOn('since: duty-to-report')).not.toMatch(/^confirmed/);
  });

  it('says what is not used here', () => {
    put('confirmations.json', { facts: { meic: { notUsed: 'superseded', by: 'service-manager', ...lately } } });
    main(['2026-11-27'], folder);
    expect(lineOn('since: meic')).toMatch(
      /^not-used {2}2027-05-25 .*\(not used here; decided by service-manager of Example Police, 2026-11-25\)/,
    );
  });

  it('lists each file that is empty or not there, as due at once', () => {
    put('contacts.json', { numbers: {} });
    put('areas.json', { offered: [] });
    put('confirmations.json', { $schema: 'x', facts: {}, sites: {} });
    rmSync(join(folder, 'local/organisation.json'));
    put('signatures.json', { signatures: [] });
    writeFileSync(join(folder, 'local/read.tsv'), 'key\trole\tday\tpair\n');
    expect(main(['2026-11-27'], folder)).toBe(1);
    expect(lines().slice(0, 6)).toEqual(
      ['contacts.json', 'areas.json', 'confirmations.json', 'organisation.json', 'signatures.json', 'read.tsv'].map(
        (name) => `due  at once  local/${name}  (empty)`,
      ),
    );
  });

  it('takes today where no day is given', () => {
    vi.useFakeTimers({ now: new Date(2027, 4, 1) });
    expect(main([], folder)).toBe(1);
    vi.useRealTimers();
    expect(lines().at(-1)).toBe(`due on 2027-05-01: 1 of ${whole}`);
  });

  it.each([[['tomorrow']], [['2027-02-29']], [['2027-01-01', 'x']]])('says how it is used for %j', (args) => {
    expect(main(args)).toBe(2);
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('usage: npm run tool -- content-due'));
    expect(log).not.toHaveBeenCalled();
  });

  it('judges the adopter’s files as of today, not as of the day that is asked for', () => {
    put('contacts.json', numbers('2080-01-01'));
    expect(main(['2090-01-01'], folder)).toBe(2);
  });

  it('names the place of each mistake, in every file', () => {
    put('contacts.json', numbers('soon'));
    put('organisation.json', statement('today'));
    put('confirmations.json', { facts: { meic: { ...allLately.facts['meic'], by: 'Jane Jones' } } });
    expect(main(['2027-01-01'], folder)).toBe(2);
    const said = error.mock.calls.flat().join('\n');
    expect(said).toContain('local/contacts.json:1: numbers.powys');
    expect(said).toContain('local/confirmations.json:1: facts.meic.by');
    expect(said).toContain('local/organisation.json:1: checkedOn');
  });
});
