import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { inWords } from '../../../../tools/local/contacts/in-words.ts';
import { checkSignatures } from '../../../../tools/local/signatures/check.ts';
import { codes, mistyped, right, wrong, wrongBesides } from './files.ts';

const local = join(import.meta.dirname, '../../../../local');
const lines = (file: unknown): string => JSON.stringify(file, undefined, 1);
const schema = JSON.parse(readFileSync(join(local, 'signatures.schema.json'), 'utf8')) as object;
const takes = new Ajv({ strict: true, strictTypes: false, formats: { date: true } }).compile(schema);

function toldOf(file: unknown): string[] {
  const result = checkSignatures(lines(file), '2026-12-01', codes);
  return 'faults' in result ? result.faults.map((mistake) => inWords('s.json', mistake)) : [];
}
const isSaidOf = (file: object, field: string, says: string): void => {
  const [told = '', ...others] = toldOf(file);
  expect(others).toEqual([]);
  expect(told).toMatch(/^s\.json:\d+: /);
  expect(told.split(': ')[1]).toBe(field);
  expect(told).toContain(says);
};

it.each(right.map((file) => [lines(file), file] as const))('a right file is given back: %s', (text, content) => {
  expect(checkSignatures(text, '2026-12-01', codes)).toEqual({ content });
  expect(takes(content), JSON.stringify(takes.errors)).toBe(true);
});

it.each(wrong.map(([file, field, says]) => [field, says, file] as const))('of %s it says: %s', (field, says, file) => {
  isSaidOf(file, field, says);
  expect(takes(file)).toBe(false);
});

it.each(wrongBesides.map(([file, field, says]) => [field, says, file] as const))(
  'of %s, which a schema cannot know, it says: %s',
  (field, says, file) => isSaidOf(file, field, says),
);

it('names the code that a part does not have in the edition that was signed, with its line', () => {
  isSaidOf(
    mistyped,
    'signatures[0].parts.judgement/plan',
    'is not the code of this part in that edition; copy it from',
  );
  const [told = ''] = toldOf(mistyped);
  const line = Number(told.split(':')[1]);
  expect(lines(mistyped).split('\n')[line - 1]).toContain('"judgement/plan"');
});

it('takes another code of another edition: its content may have changed since', () => {
  const old = { signatures: [{ ...mistyped.signatures[0], edition: '0'.repeat(64) }] };
  expect(toldOf(old)).toEqual([]);
});
