import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { siteIds } from '#protocol/resources';
import { areas } from '../../../src/contacts/contacts.ts';
import { publicNumbers } from '../../../src/contacts/public-numbers.ts';
import { updateIds } from '../../../src/updates/updates.ts';
import { languages } from '../../../src/words/language-ids.ts';
import main from '../../../tools/local/adopt/cli.ts';
import { listIn, writeKept } from '../../../tools/translations/readings.ts';
import { canBeReviewed, hashOfPair, keyOf } from '../../../tools/translations/reviewed.ts';
import { isOfCalls, isOfWalk } from '../../../tools/translations/waiting.ts';
import { sheetFiles } from '../../../tools/book/confirm';
import { irreplaceableFacts } from '../../../tools/local/confirmations/check.ts';
import { root } from '../../../tools/lib/root.mjs';
import type { Pair } from '../../../tools/lib/pair.ts';
import { allPairs } from '../../../tools/lib/texts.ts';
import { adoption } from '../../../tools/local/adopt/plugin.ts';
import { newFolder } from '../../support/new-folder.ts';
import { smallBuild } from '../../support/small-build.ts';
import { textAt } from '../../words/locales.ts';
import { allConfirmed, confirmed } from './confirmations/files.ts';
import { filled } from './organisation/files.ts';
import { code, codesOf, signed } from './signatures/files.ts';

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
/** Records that a Welsh reader has read these as they are. */
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
  folder = newFolder(
    Object.fromEntries(Object.entries(ready).map(([name, content]) => [`local/${name}.json`, JSON.stringify(content)])),
  );
  readInWelsh(walk);
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const filledIn = (text: string, about: Readonly<Record<string, string | number>>): string =>
  Object.entries(about).reduce((filling, [name, value]) => filling.replaceAll(`{{${name}}}`, String(value)), text);

it.each(languages)(
  'ends with ready where nothing is missing, and with not ready as shipped, in %s',
  async (language) => {
    expect(await main([`--${language}`], folder, codesOf)).toBe(0);
    expect(said()[0]).toBe(textAt(language, 'adopt:gates/pilot'));
    expect(said().at(-1)).toBe(textAt(language, 'adopt:ready'));
    Object.keys(ready).forEach((name) => put(name, name === 'contacts' ? { numbers: {} } : {}));
    expect(await main([`--${language}`], folder, codesOf)).toBe(1);
    expect(said().at(-1)).toBe(filledIn(textAt(language, 'adopt:notReady'), { left: 4, all: 5 }));
  },
);

const left = `1 of ${updateIds.length + siteIds.length} left`;
const allBut = (part: string) => Object.fromEntries(Object.entries(signed.parts).filter(([id]) => id !== part));
const { meic, ...noMeic } = allLately.facts;
const form = { en: 'https://www.example.gov.uk/form', cy: 'https://www.example.gov.uk/ffurflen' };
const old = '2027-05-01';
const cardiff = { socialServices: number, outOfHours: number, preventSpoc: prevent };
const withForm = (checkedOn: string) => ({
  numbers: { cardiff: { socialServices: number, outOfHours: number } },
  councils: { cardiff: { preventForm: form, checkedOn } },
});
const confirmations = (change: object) => ({ ...ready['confirmations'], ...change });
const signatures = (change: object) => ({ signatures: [{ ...signedLately, ...change }] });
it.each([
  ['organisation', 'organisation', {}, 'nothing is there'],
  ['organisation', 'organisation', filled, 'checked too long ago (2026-11-25)'],
  ['areas', 'areas', {}, 'no area is named'],
  ['numbers', 'areas', { offered: ['cardiff', 'powys'] }, 'powys.socialServices, powys.outOfHours, powys.preventSpoc'],
  [
    'numbers',
    'contacts',
    { numbers: { cardiff: { socialServices: number } } },
    'cardiff.outOfHours, cardiff.preventSpoc',
  ],
  ['numbers', 'contacts', withForm(old), 'cardiff.preventSpoc'],
  [
    'numbers',
    'contacts',
    { numbers: { cardiff: { ...cardiff, outOfHours: { ...number, checkedOn: old } } } },
    'cardiff.outOfHours',
  ],
  ['confirmations', 'confirmations', confirmations({ facts: noMeic }), left],
  [
    'confirmations',
    'confirmations',
    confirmations({ facts: { ...noMeic, meic: { ...meic, by: 'legal-adviser' } } }),
    left,
  ],
  [
    'confirmations',
    'confirmations',
    confirmations({ sites: { ...allLately.sites, ceop: allConfirmed.sites['ceop'] } }),
    left,
  ],
  ['welsh', 'confirmations', confirmations({ welsh: undefined }), 'nothing is there'],
  ['host', 'confirmations', confirmations({ host: undefined }), 'nothing is there'],
  ['book', 'signatures', {}, 'nothing is there'],
  ['book', 'signatures', signatures({ by: 'welsh-reader' }), `not signed: judgement/plan, `],
  ['book', 'signatures', signatures({ parts: allBut('judgement/newer') }), 'not signed: judgement/newer'],
  [
    'book',
    'signatures',
    signatures({ edition: code('0'), parts: { ...signed.parts, 'judgement/asked': code('9') } }),
    'changed since it was signed: judgement/asked',
  ],
  ['book', 'signatures', { signatures: [signed] }, 'to be read again: judgement/plan, '],
] as const)('names what is missing of the step %s, from local/%s.json', async (step, file, content, missing) => {
  put(file, content);
  expect(await main([], folder, codesOf)).toBe(1);
  expect(stepSaid(step)).toContain(`${textAt('en', `adopt:steps/${step}`)}: ${missing}`);
});

it('is ready for a pilot once each fact on a duty is confirmed and each text of the calls is read, and not before', async () => {
  const ends = async () => (await main([], folder, codesOf), said().at(-1));
  const ofDuties = Object.entries(allLately.facts).filter(([id]) => irreplaceableFacts.some((one) => one === id));
  const calls = walk.filter(isOfCalls);
  put('confirmations', { facts: Object.fromEntries(ofDuties) });
  readInWelsh(calls);
  put('signatures', {});
  expect(await ends()).toBe(filledIn(textAt('en', 'adopt:readyPilot'), { left: 4, all: 9 }));
  put('confirmations', { facts: Object.fromEntries(ofDuties.slice(1)) });
  expect(await ends()).toBe(filledIn(textAt('en', 'adopt:notReady'), { left: 1, all: 5 }));
  put('confirmations', { facts: Object.fromEntries(ofDuties) });
  readInWelsh(calls.slice(1));
  expect(await ends()).toBe(filledIn(textAt('en', 'adopt:notReady'), { left: 1, all: 5 }));
});

it('takes from a sheet what is filled in, leaves open what has no day, and takes nothing from a wrong one', async () => {
  const sheet = JSON.parse(sheetFiles(root)['confirm-prevent-lead.json'] ?? '') as { facts: Record<string, object> };
  const [first = '', second = ''] = Object.keys(sheet.facts);
  const file = join(folder, 'confirm-prevent-lead.json');
  const give = (facts: object) =>
    writeFileSync(file, JSON.stringify({ ...sheet, facts: { ...sheet.facts, ...facts } }));
  const own = () => readFileSync(join(folder, 'local/confirmations.json'), 'utf8');
  const word = { by: 'prevent-lead', of: confirmed.of, on: lately, evidence: 'guidance' };
  put('confirmations', { welsh: { ...ofCopy, by: 'welsh-reader' } });
  const before = own();
  give({ [first]: { ...word, evidence: 'hearsay' } });
  expect(await main([file], folder, codesOf)).toBe(2);
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`facts.${first}.evidence: `));
  expect(own()).toBe(before);
  give({ [first]: word });
  expect(await main([file], folder, codesOf)).toBe(1);
  expect(said()[0]).toBe(filledIn(textAt('en', 'adopt:taken'), { file, number: 1 }));
  expect(JSON.parse(own())).toEqual({ ...JSON.parse(before), facts: { [first]: word }, sites: {} });
  give({ [second]: word });
  await main([file], folder, codesOf);
  expect(JSON.parse(own())).toMatchObject({ facts: { [first]: word, [second]: word } });
});

it('is ready with the form for a Prevent referral in the place of a number', async () => {
  put('contacts', withForm(lately));
  expect(await main([], folder, codesOf)).toBe(0);
});

it('says that a signature is for another edition, and for what it counts in this one', async () => {
  const other = (parts: string) => filledIn(textAt('en', 'adopt:signed/other'), { code: '00000000', parts });
  put('signatures', signatures({ edition: code('0') }));
  expect(await main([], folder, codesOf)).toBe(0);
  expect(log).toHaveBeenCalledWith(other(Object.keys(signed.parts).join(', ')));
  put('signatures', signatures({ edition: code('0'), parts: { 'judgement/plan': code('9') } }));
  expect(await main([], folder, codesOf)).toBe(1);
  expect(log).toHaveBeenCalledWith(other('–'));
});

it('is not ready before a Welsh reader has read each text of the walk, and says how many wait', async () => {
  readInWelsh(walk.slice(1));
  expect(await main([], folder, codesOf)).toBe(1);
  expect(stepSaid('welsh')).toContain(`: 1 of ${walk.length} texts wait for the Welsh reader`);
  const waiting = (role: string, unread: number) =>
    filledIn(textAt('en', `adopt:waiting/${role}`), { left: unread, all: walk.length });
  expect(said().slice(-3, -1)).toEqual([waiting('welsh-reader', 1), waiting('safeguarding-lead', walk.length)]);
});

it('tells of each line of the list of readings that counts for nothing, and refuses one that cannot be read', async () => {
  readInWelsh(walk.map((pair, at) => (at === 0 ? { ...pair, cy: 'Nôl' } : pair)));
  expect(await main([], folder, codesOf)).toBe(1);
  expect(error).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(new RegExp(`^local/read\\.tsv:\\d+: ${keyOf(walk[0]!)}: the text has changed since`)),
  );
  writeFileSync(listIn(folder), 'key\trole\tday\tpair\nui:actions/back\tme\t2026-02-20\t00000000\n');
  expect(await main([], folder, codesOf)).toBe(2);
  expect(error).toHaveBeenLastCalledWith(expect.stringContaining('local/read.tsv:2: ui:actions/back.role: '));
});

it('says how many addresses of councils are due, and each public number with its source, until each has its own', async () => {
  const due = () => said().find((one) => one.startsWith(textAt('en', 'adopt:addresses').split('{{')[0] ?? ''));
  await main([], folder, codesOf);
  expect(due()).toMatch(/[1-9]\d*\D+9\b/);
  expect(said().filter((line) => line.includes('  public: '))).toHaveLength(publicNumbers.length);
  expect(said().find((line) => line.includes('conwy.outOfHours'))).toMatch(
    /0300 123 3079 {2}\(.*2020-01-09.*\) {2}https:\/\/www\.conwy/,
  );
  put('contacts', { numbers: Object.fromEntries(areas.map((area) => [area, cardiff])) });
  vi.clearAllMocks();
  expect(await main([], folder, codesOf)).toBe(0);
  expect(due()).toBeUndefined();
  expect(said().join('\n')).not.toContain('public: ');
});

it('refuses wrong files, each with its line, a signature that is not of this copy, and what is no language', async () => {
  for (const name of Object.keys(ready)) put(name, { another: 1 });
  expect(await main(['--cy'], folder, codesOf)).toBe(2);
  const unknown = textAt('cy', 'contacts:faults/unknown-key').split('{{')[0];
  for (const name of Object.keys(ready))
    expect(error.mock.calls.flat().join('\n')).toContain(`local/${name}.json:1: another: ${unknown}`);
  Object.entries(ready).forEach(([name, content]) => put(name, content));
  put('signatures', signatures({ parts: { 'judgement/plan': code('9') } }));
  expect(await main([], folder, codesOf)).toBe(2);
  expect(error).toHaveBeenLastCalledWith(expect.stringContaining(textAt('en', 'contacts:faults/other-code')));
  expect(await main(['one.json', 'two.json'], folder, codesOf)).toBe(2);
  expect(error).toHaveBeenLastCalledWith(textAt('en', 'adopt:usage'));
});

it.each([
  [
    'says in one line what is missing',
    { ...ready, areas: {} },
    [textAt('en', 'adopt:short').replace('{{steps}}', 'areas, numbers')],
  ],
  ['says nothing where nothing is', ready, []],
])('the build %s', async (_, files, lines) => {
  const own = Object.entries(files).map(([name, content]) => [`local/${name}.json`, JSON.stringify(content)] as const);
  const read = { 'local/read.tsv': readFileSync(listIn(folder), 'utf8') };
  await smallBuild({ ...read, ...Object.fromEntries(own) }, [adoption(codesOf)]);
  expect(said()).toEqual(lines);
});
