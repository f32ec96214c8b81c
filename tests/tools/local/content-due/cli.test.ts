import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import main from '../../../../tools/local/content-due/cli.ts';
import { siteIds } from '#protocol/resources';
import { checkedOn, factIds, facts } from '../../../../src/newer/facts.ts';
import { languages } from '../../../../src/words/language-ids.ts';

let folder: string;
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const all = factIds.length + siteIds.length;
const withNumber = factIds.filter(
  (id) => (facts[id].telephone ?? facts[id].text) && checkedOn(facts[id]) <= '2026-11-24',
).length;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'due-'));
  mkdirSync(join(folder, 'local'));
  put('contacts.json', { numbers: {} });
  put('publisher.json', {});
  vi.clearAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content: object): string {
  writeFileSync(join(folder, 'local', file), JSON.stringify(content));
  return folder;
}
const numbers = (checkedOn: string): string =>
  put('contacts.json', { numbers: { powys: { outOfHours: { number: '0300 000 0000', checkedOn } } } });
const publisher = (checkedOn: string): string =>
  put('publisher.json', {
    name: Object.fromEntries(languages.map((language) => [language, 'A health board'])),
    email: 'a11y@example.org',
    answersInDays: 5,
    checkedOn,
  });
const lines = (): string[] => log.mock.calls.map(([line]) => String(line));

describe('the command that lists what is due', () => {
  it('ends well where nothing is', () => {
    expect(main(['2027-05-23'], folder)).toBe(0);
    expect(lines()).toEqual([`due on 2027-05-23: 0 of ${all}`]);
  });

  it('lists telephone numbers after 6 months, each with its day, its id and where to check it', () => {
    expect(main(['2027-05-24'], folder)).toBe(1);
    expect(withNumber).toBeGreaterThan(0);
    expect(lines()).toHaveLength(withNumber + 1);
    expect(lines()[0]).toMatch(/^2027-05-24 {2}since: meic {2}\(checked 2026-11-24\) {2}http/);
  });

  it('lists facts and sites after 12 months', () => {
    expect(main(['2027-11-24'], folder)).toBe(1);
    expect(lines().some((line) => line.includes('since: duty-to-report'))).toBe(true);
    expect(lines().some((line) => line.includes('sites: wise-kids'))).toBe(true);
    expect(main(['2046-11-24'], folder)).toBe(1);
    expect(lines().at(-1)).toBe(`due on 2046-11-24: ${all} of ${all}`);
  });

  it('lists local numbers after 6 months, the longest due first', () => {
    const own = numbers('2026-11-01');
    expect(main(['2027-05-01'], own)).toBe(1);
    expect(lines()).toEqual([
      '2027-05-01  numbers: powys.outOfHours  (checked 2026-11-01)',
      `due on 2027-05-01: 1 of ${all + 1}`,
    ]);
    expect(main(['2027-06-01'], own)).toBe(1);
    expect(lines()[2]).toContain('powys.outOfHours');
  });

  it('takes today where no day is given', () => {
    vi.useFakeTimers({ now: new Date(2027, 4, 24) });
    expect(main([], folder)).toBe(1);
    vi.useRealTimers();
    expect(lines().at(-1)).toBe(`due on 2027-05-24: ${withNumber} of ${all}`);
  });

  it.each([[['tomorrow']], [['2027-02-29']], [['2027-01-01', 'x']]])('says how it is used for %j', (args) => {
    expect(main(args)).toBe(2);
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('usage: npm run tool -- content-due'));
    expect(log).not.toHaveBeenCalled();
  });

  it('names the place of a mistake in the local numbers', () => {
    expect(main(['2027-01-01'], numbers('soon'))).toBe(2);
    expect(error).toHaveBeenCalledWith(
      expect.stringContaining('local/contacts.json:1: numbers.powys.outOfHours.checkedOn'),
    );
  });

  it('lists the accessibility statement of the organisation that publishes the app after 12 months', () => {
    const own = publisher('2026-11-01');
    expect(main(['2027-05-01'], own)).toBe(0);
    expect(main(['2027-11-01'], own)).toBe(1);
    expect(lines()).toContain('2027-11-01  accessibility statement  (checked 2026-11-01)');
  });

  it('judges the adopter’s files as of today, not as of the day that is asked for', () => {
    expect(main(['2026-01-01'], numbers('2026-11-01'))).toBe(0);
    expect(main(['2090-01-01'], numbers('2080-01-01'))).toBe(2);
  });

  it('does without the files that an adopter left out', () => {
    rmSync(join(folder, 'local/publisher.json'));
    expect(main(['2027-05-23'], folder)).toBe(0);
  });

  it('names the place of each mistake, in both files', () => {
    numbers('soon');
    expect(main(['2027-01-01'], publisher('today'))).toBe(2);
    const said = error.mock.calls.flat().join('\n');
    expect(said).toContain('local/contacts.json:1: numbers.powys');
    expect(said).toContain('local/publisher.json:1: checkedOn');
  });
});
