import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findScenario, loadScenarioWords } from '../../src/training/cases/load';
import { openFile } from '../../src/training/library/own/OpenFile';
import { roles } from '../../src/training/model/scenario';
import { packed } from '../../src/training/own/link';
import { keepOwn, ownScenarios, removeOwn } from '../../src/training/own/kept';
import { ownFile, textOf } from './own-files';
import { choose, dataOf, openAt, press } from './practising';
import { textAt } from '../words/locales';
import { scenarioIds, scenarioPart } from './scenario-files';

const key = 'clear-steps.scenarios';
const named = (id: string) => textOf({ ...ownFile('advice-on-e-safety'), id });
const keepBoth = () => ['mine', 'yours'].map((id) => keepOwn(named(id), id));
const ids = () => ownScenarios().scenarios.map(({ id }) => id);
const listed = (): readonly (string | undefined)[] => [...dataOf('[data-scenario]', 'scenario')].sort();
const narrow = (role: string): Promise<void> => choose('filter-role', role);

beforeAll(() => loadScenarioWords('en'));
beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});
afterEach(cleanup);

describe('the list of cases', () => {
  it('finds a health visitor at least eight, and no other’s', async () => {
    await openAt('#/train');
    expect(listed()).toEqual(scenarioIds);
    await narrow('health-visitor');
    expect(listed()).toEqual(scenarioIds.filter((id) => scenarioPart(id).tags.includes('health-visitor')));
    expect(listed().length).toBeGreaterThanOrEqual(8);
  });
  it('has a case for every part that is offered, and marks the hard calls', async () => {
    await openAt('#/train', 'cy');
    for (const role of roles)
      expect(
        scenarioIds.some((id) => scenarioPart(id).tags[0] === role),
        role,
      ).toBe(true);
    const marked = [...document.querySelectorAll('[data-hard]')].map((mark) => mark.closest('li')?.dataset['scenario']);
    expect(marked.toSorted()).toEqual(scenarioIds.filter((id) => scenarioPart(id).tags.includes('hard-call')));
    expect(document.querySelector('[data-hard]')?.textContent).toBe(textAt('cy', 'training:library/hardCall'));
  });
});

const kept = () => localStorage.getItem(key);
const said = () => document.querySelector('.own [role="alert"]')?.textContent ?? '';

describe('a scenario of one’s own', () => {
  it('travels in a link, made once the writer has looked, and opens on another tablet without a file', async () => {
    keepOwn(named('mine').replace('"title": "', '"title": "Ring Mair_9, '), 'mine');
    await openAt('#/train');
    expect(document.querySelector('[data-own="mine"] [data-personal]')?.textContent).toContain('Mair_9');
    expect(document.querySelector('.own__link')).toBeNull();
    await press('make-link');
    const made = () => document.querySelector<HTMLAnchorElement>('.own__link a')?.href ?? '';
    await expect.poll(made).toContain('#/train/_case/');
    const { hash } = new URL(made());
    localStorage.clear();
    await openAt(hash);
    await expect.poll(ids).toEqual(['mine']);
    expect(document.querySelector('.own [role="alert"]')?.textContent).toContain('Mair_9');
    await expect.poll(() => document.activeElement?.matches('.own [role="alert"]')).toBe(true);
    await openAt(hash.slice(0, 60));
    await expect.poll(said).toBe(textAt('en', 'training:own/done/cut'));
  });
  it('takes the place of another of its id by a press alone; the same one again changes nothing', async () => {
    const [ours, theirs] = [named('mine'), named('mine').replace(/"minutes": \d+/, '"minutes": 9')];
    keepOwn(ours, 'mine');
    const before = kept();
    await openAt(`#/train/_case/${await packed(ours)}`);
    await expect.poll(said).toContain(textAt('en', 'training:own/done/kept').split('{{')[0]);
    await openAt(`#/train/_case/${await packed(theirs)}`);
    await expect.poll(said).toContain(textAt('en', 'training:own/done/same-id').split('{{')[0]);
    expect(kept()).toBe(before);
    await press('replace-own');
    expect(ownScenarios().scenarios).toMatchObject([{ id: 'mine', minutes: 9 }]);
    expect(said()).toContain(textAt('en', 'training:own/done/replaced').split('{{')[0]);
  });
  it.each([
    ['a shipped one', 'family-computer', 'shipped-id'],
    ['what every object has', '__proto__', 'not-id'],
    ['an address of training', '_write', 'not-id'],
  ])('is refused from a link with the id of %s, and nothing is kept', async (_, id, code) => {
    await openAt(`#/train/_case/${await packed(named(id))}`);
    await expect.poll(() => dataOf('[data-problem]', 'problem')).toEqual([code]);
    expect(kept()).toBeNull();
  });
  it('is kept on the device, in the place of the one of its id alone, and found as the shipped ones are', () => {
    expect(keepBoth()).toEqual(['kept', 'kept']);
    expect(findScenario('mine')).toMatchObject({ id: 'mine', isOwn: true });
    expect(findScenario('family-computer')).toMatchObject({ isOwn: false });
    expect(keepOwn(named('mine').replace(/"minutes": \d+/, '"minutes": 9'), 'mine')).toBe('replaced');
    expect(ids()).toEqual(['yours', 'mine']);
  });
  it('is gone once it is removed', () => {
    keepBoth();
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
    expect(localStorage.getItem(key)).toBe(text);
    removeOwn(undefined);
    expect(ownScenarios().spoilt).toBe(0);
  });
  it('and the good ones beside a bad one stay, as it does until it is removed', () => {
    localStorage.setItem(key, JSON.stringify(['{"id":"bad"}', named('mine'), named('mine')]));
    expect([ids(), ownScenarios().spoilt]).toEqual([['mine'], 2]);
    keepOwn(named('yours'), 'yours');
    expect(localStorage.getItem(key)).toContain('bad');
    removeOwn(undefined);
    expect(ids()).toEqual(['mine', 'yours']);
  });
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
  ])('says so where the device takes nothing: %s', (name, said) => {
    keepOwn(named('mine'), 'mine');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(keepOwn(named('yours'), 'yours')).toBe(said);
    expect(ids()).toEqual(['mine']);
  });
});

describe('a file opened from the device', () => {
  const open = (...parts: BlobPart[]) => openFile(new File(parts, 'mine.json'));
  it('is kept where it is right, and not where it is wrong', async () => {
    expect(await open('{}')).toMatchObject({ count: 3 });
    expect(localStorage.length).toBe(0);
    expect(await open(named('mine'))).toEqual({ done: 'kept', id: 'mine' });
  });
  it('is not even read where it is huge', async () => {
    const read = vi.spyOn(File.prototype, 'arrayBuffer');
    expect(await open(' '.repeat(900_000))).toMatchObject({ problems: [{ code: 'too-large' }] });
    expect(read).not.toHaveBeenCalled();
  });
  it.each([
    ['a picture', 'no-text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a document', 'no-text', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0])],
    ['nothing', 'empty-file', new Uint8Array()],
  ])('is named for what it is where it holds %s', async (_, code, bytes) =>
    expect(await open(bytes)).toMatchObject({ problems: [{ code }], count: 1 }),
  );
});
