import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptOr } from '../../../tools/book/drawn/plugin';

let folder = '';
const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(folder, 'src'));
  put('src/screen.tsx', 'as it is');
  put('package-lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const draw = vi.fn(() => Promise.resolve(['drawn']));
/** How often it is drawn, asked for once more. */
async function drawn(): Promise<number> {
  draw.mockClear();
  expect(await keptOr(folder, draw)).toEqual(['drawn']);
  return draw.mock.calls.length;
}

describe('what was drawn of a folder', () => {
  it('is drawn once while the folder is as it is', async () => {
    expect([await drawn(), await drawn()]).toEqual([1, 0]);
  });
  it.each(['src/screen.tsx', 'package-lock.json'])('is drawn anew where %s is other', async (file) => {
    await drawn();
    put(file, '{"other": 1}');
    expect(await drawn()).toBe(1);
  });
  it('is drawn anew where a file has come, or what was kept cannot be read', async () => {
    await drawn();
    put('src/more.tsx', '');
    expect(await drawn()).toBe(1);
    put('node_modules/.cache/drawn.json', '{');
    expect(await drawn()).toBe(1);
  });
  it('is not drawn again for a copy of the same sources that shares its packages', async () => {
    await drawn();
    const copy = join(folder, 'copy');
    for (const part of ['src', 'package-lock.json']) cpSync(join(folder, part), join(copy, part), { recursive: true });
    symlinkSync(join(folder, 'node_modules'), join(copy, 'node_modules'), 'junction');
    draw.mockClear();
    expect(await keptOr(copy, draw)).toEqual(['drawn']);
    expect(draw).not.toHaveBeenCalled();
  });
  it('is not kept where drawing fails', async () => {
    await expect(keptOr(folder, () => Promise.reject(new Error('not the same')))).rejects.toThrow('not the same');
    expect(await drawn()).toBe(1);
  });
});
