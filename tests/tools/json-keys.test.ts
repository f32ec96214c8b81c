import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jsonKeyLines, jsonKeys, keysTwiceIn } from '../../tools/build/json-keys.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'keys-'))));
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
function build(): void {
  const { configResolved, buildStart } = jsonKeys() as unknown as {
    configResolved: (config: { root: string }) => void;
    buildStart: () => void;
  };
  configResolved({ root });
  buildStart();
}

describe('a key that stands twice', () => {
  it.each([
    ['at the top', '{\n  "a": 1,\n  "a": 2\n}', [{ key: 'a', first: 2, line: 3 }]],
    ['within', '{"facts": {\n"hwb": {},\n"meic": {},\n"hwb": {}}}', [{ key: 'facts/hwb', first: 2, line: 4 }]],
    ['and what it holds is not told again', '{"a": {"b": 1},\n"a": {"b": 1}}', [{ key: 'a', first: 1, line: 2 }]],
    ['in an object of a list', '[{"a": 1}, {"a": 1,\n"a": 2}]', [{ key: '1/a', first: 1, line: 2 }]],
    ['written in two ways', '{"a": 1, "\\u0061": 2}', [{ key: 'a', first: 1, line: 1 }]],
    ['three times', '{"a": 1,\n"a": 2,\n"a": 3}', [2, 3].map((line) => ({ key: 'a', first: 1, line }))],
  ])('is found %s', (_, text, found) => {
    expect(keysTwiceIn(text)).toEqual(found);
  });

  it('is none where it stands once in each of two objects', () => {
    expect(keysTwiceIn('{"a": {"name": 1}, "b": {"name": 1}, "a/name": 1, "list": [{"x": 1}, {"x": 1}]}')).toEqual([]);
  });

  it.each([
    'docs/a.json',
    'local/contacts.json',
    'locales/cy/scenarios/one.json',
    'src/training/scenarios/one.json',
    'tests/cases/01.json',
  ])('stops the build in %s, which names its line and key', (file) => {
    put(file, '{\n"a": {"b": 1,\n"b": 2}}');
    expect(build).toThrow(`${file}:3: a/b stands twice (line 2 has it too): take one out`);
    put(file, '{"a": {"b": 1}}');
    expect(build).not.toThrow();
  });
});

it('the project has none', () => {
  expect(jsonKeyLines(join(import.meta.dirname, '../..'))).toEqual([]);
});
