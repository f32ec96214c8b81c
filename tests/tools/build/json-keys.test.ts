import { expect, it } from 'vitest';
import { jsonKeyLines, jsonKeys } from '../../../tools/lib/json-keys.ts';
import { root } from '../../../tools/lib/root.mjs';
import { smallBuild } from '../../support/small-build.ts';

it.each([
  'docs/a.json',
  'local/contacts.json',
  'locales/cy/scenarios/one.json',
  'src/training/a.json',
  'tests/cases/01.json',
])('a key that stands twice in %s stops the build, with its line', async (file) => {
  await smallBuild({ [file]: '{"a": {"b": 1}, "c": [{"b": 1}, {"b": 1}]}' }, [jsonKeys()]);
  await expect(smallBuild({ [file]: '{\n"a": {"b": 1,\n"\\u0062": 2}}' }, [jsonKeys()])).rejects.toThrow(
    `${file}:3: a.b stands twice: take one out`,
  );
});

it('the project has none', () => expect(jsonKeyLines(root)).toEqual([]));
