import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keptOr } from '../../../tools/drawn/plugin';
import { keysIn, merged, paired, type Seen, seenIn } from '../../../tools/drawn/seen';
import { newFolder } from '../../support/new-folder';

const mark = (key: string): string => `\u{e000}${key}\u{e001}`;
const seen = (...keys: readonly string[]): readonly Seen[] =>
  keys.map((key) => ({ key, within: 'main div.page__body p', as: 'text' }));
const keys = (...times: readonly (readonly Seen[])[]) => merged(times).map(({ key }) => key);

describe('what is seen on a page', () => {
  it('is its texts by their keys, with what they stand in, attributes among them', () => {
    const page = `<main><h2 class="a b">${mark('ui:one')}</h2><button aria-label="${mark('ui:two')}">${mark('ui:three')}: ${mark('ui:four')}</button><input><p>${mark('ui:five')}</p></main>`;
    expect(seenIn(page)).toEqual([
      { key: 'ui:one', within: 'main h2.a.b', as: 'heading' },
      { key: 'ui:two', within: 'main button', as: 'button' },
      { key: 'ui:three', within: 'main button', as: 'button' },
      { key: 'ui:four', within: 'main button', as: 'button' },
      { key: 'ui:five', within: 'main p', as: 'text' },
    ]);
    expect(keysIn('no key')).toEqual([]);
  });
});

it('what the languages show is the same, or it is refused with the place; what is in Welsh may come first', () => {
  const [both, turned] = [seen('ui:one', 'ui:two'), seen('ui:two', 'ui:one')];
  expect(() => paired('need, case 0', [both, both])).not.toThrow();
  expect(() => paired('need, case 0', [both, turned])).toThrow(
    'need, case 0: the languages differ at text 1: ui:one in main div.page__body p / ui:two in main div.page__body p',
  );
  expect(() => paired('need, case 0', [seen('ui:one'), both])).toThrow('at text 2: nothing / ui:two');
  expect(() => paired('need, case 0', [both, seen('ui:one')])).toThrow('ui:two in');
  expect(() => paired('resources, case 0', [both, turned])).not.toThrow();
  expect(() => paired('resources, case 0', [seen('ui:one'), seen('ui:two')])).toThrow('resources');
});

it('one list of several times has what a time adds after what stood before it, and says what is not always there, and in which lines', () => {
  expect(keys(seen('a', 'c'), seen('a', 'b', 'c', 'd'))).toEqual(['a', 'b', 'c', 'd']);
  expect(merged([seen('a', 'c'), seen('a', 'b')]).map(({ sometimes }) => sometimes)).toEqual([undefined, true, true]);
  const within = 'main div.page__body section';
  expect(keys([...seen('a', 'b', 'a'), { key: 'a', within: `${within} h2`, as: 'text' }])).toEqual(['a', 'b', 'a']);
  const line = (task: string): Seen => ({ key: 'a', within: `${within} ol li.plan-row.${task} p`, as: 'text' });
  expect(merged([[line('police')], [line('ceop')]])[0]?.of).toEqual(['police', 'ceop']);
});

it('what was drawn of a folder is kept while its sources and packages are as they are, can be read, and drawing did not fail', async () => {
  const folder = newFolder({ 'src/screen.tsx': 'as it is', 'package-lock.json': '{}' });
  const draw = vi.fn(() => Promise.resolve(['drawn']));
  /** Returns how often it is drawn when requested again. */
  const drawn = async (): Promise<number> => {
    draw.mockClear();
    expect(await keptOr(folder, draw)).toEqual(['drawn']);
    return draw.mock.calls.length;
  };
  await expect(keptOr(folder, () => Promise.reject(new Error('not the same')))).rejects.toThrow('not the same');
  expect([await drawn(), await drawn()]).toEqual([1, 0]);
  for (const [file, text] of [
    ['src/screen.tsx', 'other'],
    ['src/more.tsx', ''],
    ['package-lock.json', '{"other": 1}'],
    ['node_modules/.cache/drawn-lately.json', '{'],
  ] as const) {
    writeFileSync(join(folder, file), text);
    expect([await drawn(), await drawn()], file).toEqual([1, 0]);
  }
  for (const [text, times] of Object.entries({ third: 1, other: 0 })) {
    writeFileSync(join(folder, 'src/screen.tsx'), text);
    expect(await drawn(), text).toBe(times);
  }
  rmSync(folder, { recursive: true });
});
