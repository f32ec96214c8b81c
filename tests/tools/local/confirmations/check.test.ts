import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, it, vi } from 'vitest';
import { checkConfirmations } from '../../../../tools/local/confirmations/check.ts';
import main from '../../../../tools/local/confirmations/cli.ts';
import { doubtsOf } from '../../../../tools/local/confirmations/doubts.ts';
import { inWords } from '../../../../tools/local/contacts/in-words.ts';
import { confirmed, right, unused, wrong, wrongBesides } from './files.ts';

const local = join(import.meta.dirname, '../../../../local');
const lines = (file: unknown): string => JSON.stringify(file, undefined, 1);
const schema = JSON.parse(readFileSync(join(local, 'confirmations.schema.json'), 'utf8')) as object;
const takes = new Ajv({ strict: true, strictTypes: false, formats: { date: true } }).compile(schema);

function toldOf(text: string): string[] {
  const result = checkConfirmations(text, '2026-12-01');
  return 'faults' in result ? result.faults.map((mistake) => inWords('c.json', mistake)) : [];
}

it.each(right.map((file) => [lines(file), file] as const))('a right file is given back: %s', (text, content) => {
  expect(checkConfirmations(text, '2026-12-01')).toEqual({ content });
  expect(takes(content), JSON.stringify(takes.errors)).toBe(true);
});

it.each(wrong.map(([file, field, says]) => [field, says, file] as const))('of %s it says: %s', (field, says, file) => {
  const told = toldOf(lines(file));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`^c\\.json:\\d+: ${field.replaceAll('.', '\\.')}: `));
  expect(told[0]).toContain(says);
  expect(takes(file)).toBe(false);
});

it.each(wrongBesides.map(([file, field, says]) => [field, says, file] as const))(
  'of %s, which a schema cannot know, it says: %s',
  (field, says, file) => {
    const [told = '', ...others] = toldOf(lines(file));
    expect(others).toEqual([]);
    expect(told.split(': ')[1]).toBe(field);
    expect(told).toContain(says);
  },
);

it('names the line of each mistake, in the order of the file', () => {
  const file = { facts: { meic: { ...confirmed, by: 'me', on: 'today' } }, sites: { ceop: {} } };
  expect(toldOf(lines(file)).map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
    'c.json:4: facts.meic.by',
    'c.json:9: facts.meic.on',
    ...['by', 'of', 'on', 'evidence'].map((field) => `c.json:14: sites.ceop.${field}`),
  ]);
});

it.each([confirmed, unused])('refuses a day that is still to come, from the day before it', (word) => {
  const text = lines({ facts: { meic: word } });
  expect(checkConfirmations(text, '2026-11-25')).toHaveProperty('content');
  expect(checkConfirmations(text, '2026-11-24')).toMatchObject({
    faults: [{ place: 'facts.meic.on', code: 'future' }],
  });
});

it('asks for a second look where another role says it than the one that can', () => {
  expect(doubtsOf('c.json', { facts: { 'duty-to-report': confirmed, meic: unused } })).toEqual([]);
  expect(
    doubtsOf('c.json', { facts: { meic: confirmed, 'duty-to-report': unused }, sites: { ceop: confirmed } }),
  ).toEqual([
    'c.json: facts.duty-to-report.by: said by service-manager; the role that can say it is legal-adviser. It counts for nothing.',
    'c.json: facts.meic.by: said by legal-adviser; the role that can say it is service-manager. It counts for nothing.',
    'c.json: sites.ceop.by: said by legal-adviser; the role that can say it is content-owner. It counts for nothing.',
  ]);
});

it('the command says ok of the file that is there', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(main([join(local, 'confirmations.json')])).toBe(0);
  expect(log).toHaveBeenCalledExactlyOnceWith('ok');
});
