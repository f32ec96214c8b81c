import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findScenario } from '../../src/training/cases/load';
import { mostKept, keepOwn, ownScenarios, removeOwn } from '../../src/training/own/kept';
import { openFile } from '../../src/training/library/own/OpenFile';
import { ownFile, textOf } from './own-files';

const key = 'clear-steps.scenarios';
const named = (id: string) => textOf({ ...ownFile('advice-on-e-safety'), id });
const ids = () => ownScenarios().scenarios.map(({ id }) => id);
const refusing = (name: string) =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name);
  });

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('a scenario of one’s own', () => {
  it('is kept on the device, and found as the shipped ones are', () => {
    expect(keepOwn(named('mine'), 'mine')).toBe('kept');
    expect(ids()).toEqual(['mine']);
    expect(findScenario('mine')).toMatchObject({ id: 'mine', isOwn: true });
    expect(findScenario('family-computer')).toMatchObject({ isOwn: false });
  });
  it('takes the place of the one of its id, and of no other', () => {
    keepOwn(named('mine'), 'mine');
    keepOwn(named('yours'), 'yours');
    expect(keepOwn(named('mine').replace('"minutes": 5', '"minutes": 9'), 'mine')).toBe('replaced');
    expect(ids()).toEqual(['yours', 'mine']);
  });
  it('is kept beside a file that cannot be read, which stays as it is', () => {
    const spoilt = '{"id":"of a later version"}';
    localStorage.setItem(key, JSON.stringify([spoilt]));
    keepOwn(named('mine'), 'mine');
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual([spoilt, named('mine')]);
  });
  it('is gone once it is removed', () => {
    keepOwn(named('mine'), 'mine');
    keepOwn(named('yours'), 'yours');
    removeOwn('mine');
    expect(ids()).toEqual(['yours']);
    expect(findScenario('mine')).toBeUndefined();
    removeOwn('yours');
    expect(localStorage.getItem(key)).toBeNull();
  });
  it('never stands for a shipped one, even where it was put there by another hand', () => {
    localStorage.setItem(key, JSON.stringify([named('family-computer')]));
    expect(ownScenarios()).toMatchObject({ scenarios: [], spoilt: 1 });
    expect(findScenario('family-computer')).toMatchObject({ isOwn: false });
  });
});

describe('what is kept is read as a stranger’s', () => {
  it.each([
    ['no JSON', '{'],
    ['no list', '{"__proto__":[]}'],
    ['a list of numbers', '[1,2]'],
    ['a million entries', `[${'"",'.repeat(1_000_000)}""]`],
    ['nothing at all', 'null'],
    ['a hundred thousand layers', '['.repeat(100_000)],
  ])('%s is said to be unreadable, and stays until it is removed', (_, text) => {
    localStorage.setItem(key, text);
    expect(ownScenarios()).toEqual({ scenarios: [], unfinished: [], spoilt: 1 });
    expect(findScenario('mine')).toBeUndefined();
    expect(localStorage.getItem(key)).toBe(text);
    removeOwn(undefined);
    expect(ownScenarios().spoilt).toBe(0);
  });
  it('and the good ones beside a bad one stay', () => {
    localStorage.setItem(key, JSON.stringify(['{"id":"bad"}', named('mine'), named('mine')]));
    expect(ids()).toEqual(['mine']);
    expect(ownScenarios().spoilt).toBe(2);
    removeOwn(undefined);
    expect(ids()).toEqual(['mine']);
  });
});

describe('a device that takes nothing', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
  ])('says so: %s', (name, said) => {
    keepOwn(named('mine'), 'mine');
    refusing(name);
    expect(keepOwn(named('yours'), 'yours')).toBe(said);
    expect(ids()).toEqual(['mine']);
  });
  it('gives none where it may not even be asked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(ownScenarios()).toEqual({ scenarios: [], unfinished: [], spoilt: 0 });
  });
  it(`takes ${mostKept}, and no more`, () => {
    for (let at = 0; at < mostKept; at += 1) expect(keepOwn(named(`mine-${at}`), `mine-${at}`)).toBe('kept');
    expect(keepOwn(named('one-more'), 'one-more')).toBe('tooMany');
    expect(keepOwn(named('mine-0'), 'mine-0')).toBe('replaced');
  });
});

/** A text as editors write it: UTF-8 and UTF-16, with a mark of the order of bytes and without. */
function written(text: string): readonly Uint8Array<ArrayBuffer>[] {
  const marked = [text, `\uFEFF${text}`];
  const small = marked.map((one) => new Uint8Array(Buffer.from(one, 'utf16le')));
  const big = marked.map((one) => new Uint8Array(Buffer.from(one, 'utf16le').swap16()));
  return [...marked.map((one) => new TextEncoder().encode(one)), ...small, ...big];
}

describe('a file opened from the device', () => {
  it('is kept where it is right', async () => {
    expect(await openFile(new File([named('mine')], 'mine.json'))).toEqual({ done: 'kept', id: 'mine' });
  });
  it('is not kept where it is wrong', async () => {
    expect(await openFile(new File(['{}'], 'mine.json'))).toMatchObject({ count: 3 });
    expect(localStorage.length).toBe(0);
  });
  it('is not even read where it is huge', async () => {
    const read = vi.spyOn(File.prototype, 'arrayBuffer');
    expect(await openFile(new File([' '.repeat(900_000)], 'mine.json'))).toMatchObject({
      problems: [{ code: 'too-large' }],
    });
    expect(read).not.toHaveBeenCalled();
  });
  it('is read alike in UTF-8 and in UTF-16, with its mark or without', async () => {
    for (const bytes of written(named('mine')))
      expect(await openFile(new File([bytes], 'mine.json'))).toMatchObject({ id: 'mine' });
  });
  it.each([
    ['a picture', 'no-text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a document', 'no-text', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0])],
    ['nothing', 'empty-file', new Uint8Array()],
  ])('is named for what it is where it holds %s', async (_, code, bytes) => {
    expect(await openFile(new File([bytes], 'mine.json'))).toMatchObject({ problems: [{ code }], count: 1 });
  });
  it('says so where it cannot be read', async () => {
    vi.spyOn(File.prototype, 'arrayBuffer').mockRejectedValue(new Error('gone'));
    expect(await openFile(new File([named('mine')], 'mine.json'))).toMatchObject({ done: 'unreadable' });
  });
});
