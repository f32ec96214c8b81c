import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commands } from '../../tools/local/cli.ts';

const main = commands.contacts;

let folder: string;
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-'));
  vi.clearAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = join(folder, 'numbers.json');
  writeFileSync(file, text);
  return file;
}

it('says ok for a right file', () => {
  expect(main([fileWith('{ "numbers": {} }')])).toBe(0);
  expect(log).toHaveBeenCalledExactlyOnceWith('ok');
});

it('warns of a mobile number, and takes it', () => {
  const mobile = { number: '07700 900123', checkedOn: '2026-02-03' };
  const file = fileWith(JSON.stringify({ numbers: { cardiff: { outOfHours: mobile } } }));
  expect(main([file])).toBe(0);
  expect(error).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining(`${file}: numbers.cardiff.outOfHours: 07700 900123: This is a mobile number.`),
  );
});

it('says what is wrong, with the name of the file as it was given', () => {
  const file = fileWith('{\n"numbers": 1 }');
  expect(main([file])).toBe(2);
  expect(error).toHaveBeenCalledExactlyOnceWith(`${file}:2: numbers: must be an object, in curly brackets`);
  expect(log).not.toHaveBeenCalled();
});

it('wants one file that it can read', () => {
  expect(main([])).toBe(2);
  expect(main(['a.json', 'b.json'])).toBe(2);
  expect(main([join(folder, 'missing.json')])).toBe(2);
  expect(error).toHaveBeenLastCalledWith(expect.stringContaining('missing.json: cannot be read'));
});
