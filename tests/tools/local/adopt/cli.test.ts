import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteIds } from '#protocol/resources';
import { areas } from '../../../../src/contacts/contacts.ts';
import { factIds } from '../../../../src/updates/facts.ts';
import { languages } from '../../../../src/words/language-ids.ts';
import main from '../../../../tools/local/adopt/cli.ts';
import { cellsIn } from '../../../../tools/translations/cells.ts';
import translations from '../../../../tools/translations/cli.ts';
import { listIn, writeKept } from '../../../../tools/translations/readings.ts';
import { canBeReviewed, hashOfPair, keyOf } from '../../../../tools/translations/reviewed.ts';
import { isOfWalk } from '../../../../tools/translations/waiting.ts';
import type { Pair } from '../../../../tools/words/pair.ts';
import { allPairs, locales } from '../../../../tools/words/texts.ts';
import { adoption } from '../../../../tools/local/adopt/plugin.ts';
import { smallBuild } from '../../../support/small-build.ts';
import { textAt } from '../../../words/locales.ts';
import { allConfirmed, confirmed } from '../confirmations/files.ts';
import { filled } from '../organisation/files.ts';
import { code, codesOf, signed } from '../signatures/files.ts';

let folder: string;
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const lately = '2027-11-01';
const number = { number: '029 2018 0001', checkedOn: lately };
const prevent = { number: '029 2018 0002', checkedOn: lately };
const ofCopy = { of: confirmed.of, on: lately };
const ofAll = (words: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, { ...word, on: lately }]));
const allLately = { facts: ofAll(allConfirmed.facts), sites: ofAll(allConfirmed.sites) };
const signedLately = { ...signed, on: lately, again: '2028-11-01' };
/** Files of an organisation that is ready. */
const ready: Readonly<Record<string, object>> = {
  organisation: { ...filled, checkedOn: lately },
  areas: { offered: ['cardiff'] },
  contacts: { numbers: { cardiff: { socialServices: number, outOfHours: number, preventSpoc: prevent } } },
  confirmations: {
    ...allLately,
    welsh: { ...ofCopy, by: 'welsh-reader' },
    host: { ...ofCopy, by: 'host-manager' },
  },
  signatures: { signatures: [signedLately] },
};
const put = (name: string, content: object): void =>
  writeFileSync(join(folder, `local/${name}.json`), JSON.stringify(content));
const walk = allPairs().filter((pair) => isOfWalk(pair) && canBeReviewed(pair));
/** Keeps that a Welsh reader read these as they stand. */
const readInWelsh = (pairs: readonly Pair[]): void =>
  writeKept(
    listIn(folder),
    pairs.map((pair) => ({ key: keyOf(pair), role: 'welsh-reader', day: '2027-11-20', pair: hashOfPair(pair) })),
  );
const said = (): string[] => log.mock.calls.map(([line]) => String(line));
const stepSaid = (id: string): string | undefined =>
  said().find((line) => line.includes(textAt('en', `adopt:steps/${id}`)));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2027, 11, 1), toFake: ['Date'] });
  folder = mkdtempSync(join(tmpdir(), 'adopt-'));
  mkdirSync(join(folder, 'local'));
  Object.entries(ready).forEach(([name, content]) => put(name, content));
  readInWelsh(walk);
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

describe('the list of what is missing before a copy is used with families', () => {
  it.each(languages)('ends with ready where nothing is, in %s', async (language) => {
    expect(await main([`--${language}`], folder, codesOf)).toBe(0);
    expect(said()[0]).toBe(textAt(language, 'adopt:title'));
    expect(said().at(-1)).toBe(textAt(language, 'adopt:ready'));
    const done = textAt(language, 'adopt:done').replace('{{step}}', '');
    expect(
      said()
        .slice(1, -4)
        .every((line) => line.startsWith(done)),
    ).toBe(true);
  });

  it.each(languages)('ends with not ready where the files are as shipped, in %s', async (language) => {
    Object.keys(ready).forEach((name) => put(name, name === 'contacts' ? { numbers: {} } : {}));
    expect(await main([`--${language}`], folder, codesOf)).toBe(1);
    expect(said().at(-1)).toBe(textAt(language, 'adopt:notReady').replace('{{left}}', '7').replace('{{all}}', '7'));
  });

  const noWelsh = { ...ready['confirmations'], welsh: undefined };
  const allBut = (part: string) => Object.fromEntries(Object.entries(signed.parts).filter(([id]) => id !== part));
  const { meic, ...noMeic } = allLately.facts;
  const byOther = { ...noMeic, meic: { ...meic, by: 'legal-adviser' } };
  const form = { en: 'https://www.example.gov.uk/form', cy: 'https://www.example.gov.uk/ffurflen' };
  it.each([
    ['organisation', 'organisation', {}, 'nothing is there'],
    ['organisation', 'organisation', filled, 'checked too long ago (2026-11-25)'],
    ['areas', 'areas', {}, 'no area is named'],
    [
      'numbers',
      'areas',
      { offered: ['cardiff', 'powys'] },
      'powys.socialServices, powys.outOfHours, powys.preventSpoc',
    ],
    [
      'numbers',
      'contacts',
      { numbers: { cardiff: { socialServices: number } } },
      'cardiff.outOfHours, cardiff.preventSpoc',
    ],
    [
      'numbers',
      'contacts',
      {
        numbers: { cardiff: { socialServices: number, outOfHours: number } },
        councils: { cardiff: { preventForm: form, checkedOn: '2027-05-01' } },
      },
      'cardiff.preventSpoc',
    ],
    [
      'numbers',
      'contacts',
      {
        numbers: {
          cardiff: { socialServices: { ...number, checkedOn: '2027-05-01' }, outOfHours: number, preventSpoc: prevent },
        },
      },
      'cardiff.socialServices',
    ],
    [
      'confirmations',
      'confirmations',
      { ...ready['confirmations'], facts: noMeic },
      `1 of ${factIds.length + siteIds.length} left`,
    ],
    [
      'confirmations',
      'confirmations',
      {
        ...ready['confirmations'],
        sites: { ...allLately.sites, ceop: allConfirmed.sites['ceop'] },
      },
      `1 of ${factIds.length + siteIds.length} left`,
    ],
    [
      'confirmations',
      'confirmations',
      { ...ready['confirmations'], facts: byOther },
      `1 of ${factIds.length + siteIds.length} left`,
    ],
    ['welsh', 'confirmations', noWelsh, 'nothing is there'],
    ['book', 'signatures', {}, 'nothing is there'],
    ['book', 'signatures', { signatures: [{ ...signedLately, by: 'welsh-reader' }] }, `not signed: judgement/plan, `],
    [
      'book',
      'signatures',
      { signatures: [{ ...signedLately, parts: allBut('judgement/newer') }] },
      'not signed: judgement/newer',
    ],
    [
      'book',
      'signatures',
      {
        signatures: [{ ...signedLately, edition: code('0'), parts: { ...signed.parts, 'judgement/asked': code('9') } }],
      },
      'changed since it was signed: judgement/asked',
    ],
    ['book', 'signatures', { signatures: [signed] }, 'to be read again: judgement/plan, '],
  ] as const)('names what is missing of the step %s, from local/%s.json', async (step, file, content, missing) => {
    put(file, content);
    expect(await main([], folder, codesOf)).toBe(1);
    expect(stepSaid(step)).toContain(`${textAt('en', `adopt:steps/${step}`)}: ${missing}`);
  });

  it('is ready with the form for a Prevent referral in the place of a number', async () => {
    put('contacts', {
      numbers: { cardiff: { socialServices: number, outOfHours: number } },
      councils: { cardiff: { preventForm: form, checkedOn: lately } },
    });
    expect(await main([], folder, codesOf)).toBe(0);
  });

  it.each(languages)(
    'says in %s that a signature is for another edition, and for what it counts in this one',
    async (language) => {
      const said = (parts: string) =>
        textAt(language, 'adopt:signed/other').replace('{{code}}', '00000000').replace('{{parts}}', parts);
      const other = { ...signedLately, edition: code('0') };
      put('signatures', { signatures: [other] });
      expect(await main([`--${language}`], folder, codesOf)).toBe(0);
      expect(log).toHaveBeenCalledWith(said(Object.keys(signed.parts).join(', ')));
      put('signatures', { signatures: [{ ...other, parts: { 'judgement/plan': code('9') } }] });
      expect(await main([`--${language}`], folder, codesOf)).toBe(1);
      expect(log).toHaveBeenCalledWith(said('–'));
    },
  );

  it('is not ready before a Welsh reader has read each text of the walk, whoever says so of the whole copy', async () => {
    readInWelsh(walk.slice(1));
    expect(await main([], folder, codesOf)).toBe(1);
    expect(stepSaid('welsh')).toContain(`: 1 of ${String(walk.length)} texts of the walk wait for the Welsh reader`);
  });

  it.each(languages)(
    'says in %s how many texts of the walk wait for a reader in each role, and how to send out just these',
    async (language) => {
      const waiting = () => said().slice(-3, -1);
      const sentence = (role: string, left: number, all: number) =>
        textAt(language, `adopt:waiting/${role}`).replace('{{left}}', String(left)).replace('{{all}}', String(all));
      readInWelsh([]);
      await main([`--${language}`], folder, codesOf);
      const all = Number(/ (\d+)(?: of |\/)/.exec(waiting()[0] ?? '')?.[1]);
      expect(all).toBeGreaterThan(1000);
      expect(waiting()).toEqual([sentence('welsh-reader', all, all), sentence('safeguarding-lead', all, all)]);
      for (const line of waiting()) {
        const [, args = ''] = /npm run tool -- translations (?:--cy )?(.*)\)$/.exec(line) ?? [];
        const file = join(folder, `${args.split(' ').at(-1)}-${language}.csv`);
        expect(translations(args.replace(/FILE|FFEIL/, file).split(' '), locales, listIn(folder))).toBe(0);
        expect(cellsIn(readFileSync(file, 'utf8')).rows).toHaveLength(all + 1);
      }
      const back = allPairs().find((pair) => keyOf(pair) === 'ui:actions/back')!;
      const read = (pair: string) =>
        writeKept(listIn(folder), [{ key: keyOf(back), role: 'welsh-reader', day: '2027-11-20', pair }]);
      read(hashOfPair(back));
      vi.clearAllMocks();
      await main([`--${language}`], folder, codesOf);
      expect(waiting()).toEqual([sentence('welsh-reader', all - 1, all), sentence('safeguarding-lead', all, all)]);
      read(hashOfPair({ ...back, cy: 'Nôl' }));
      await main([`--${language}`], folder, codesOf);
      expect(waiting()).toEqual([sentence('welsh-reader', all, all), sentence('safeguarding-lead', all, all)]);
    },
  );

  it('tells of each line of the list of readings that counts for nothing, and refuses one that cannot be read', async () => {
    const changed = walk.map((pair, at) => (at === 0 ? { ...pair, cy: 'Nôl' } : pair));
    readInWelsh(changed);
    expect(await main([], folder, codesOf)).toBe(1);
    expect(error).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(new RegExp(`^local/read\\.tsv:\\d+: ${keyOf(walk[0]!)}: the text has changed since`)),
    );
    writeFileSync(listIn(folder), 'key\trole\tday\tpair\nui:actions/back\tme\t2026-02-20\t00000000\n');
    expect(await main([], folder, codesOf)).toBe(2);
    expect(error).toHaveBeenLastCalledWith(expect.stringContaining('local/read.tsv:2: ui:actions/back.role: '));
  });

  it.each(languages)('says in %s how many addresses of councils are due, until each has a number', async (language) => {
    const begins = textAt(language, 'adopt:addresses').split('{{')[0] ?? '';
    const line = () => said().find((one) => one.startsWith(begins));
    await main([`--${language}`], folder, codesOf);
    const [left, all] =
      /(\d+)\D+(\d+)/
        .exec(line() ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(left).toBeGreaterThan(0);
    expect(all).toBe(areas.length - 1);
    put('contacts', {
      numbers: Object.fromEntries(
        areas.map((area) => [area, { socialServices: number, outOfHours: number, preventSpoc: prevent }]),
      ),
    });
    vi.clearAllMocks();
    expect(await main([`--${language}`], folder, codesOf)).toBe(0);
    expect(line()).toBeUndefined();
  });

  it('refuses a wrong file, with its line, and what is no language', async () => {
    put('areas', { offered: ['Cardiff'] });
    expect(await main([], folder, codesOf)).toBe(2);
    expect(error).toHaveBeenLastCalledWith(expect.stringContaining('local/areas.json:1: offered[0]'));
    expect(await main(['now'], folder, codesOf)).toBe(2);
    expect(error).toHaveBeenLastCalledWith(textAt('en', 'adopt:usage'));
  });
});

describe('after the build', () => {
  const lines = async (files: Readonly<Record<string, object>>): Promise<string[]> => {
    const own = Object.entries(files).map(
      ([name, content]) => [`local/${name}.json`, JSON.stringify(content)] as const,
    );
    const read = { 'local/read.tsv': readFileSync(listIn(folder), 'utf8') };
    await smallBuild({ 'main.js': '', ...read, ...Object.fromEntries(own) }, [adoption(codesOf)]);
    return said();
  };

  it('one line says what is missing', async () => {
    expect(await lines({ ...ready, areas: {} })).toEqual([
      textAt('en', 'adopt:short').replace('{{steps}}', 'areas, numbers'),
    ]);
  });

  it('and none where nothing is', async () => {
    expect(await lines(ready)).toEqual([]);
  });
});
