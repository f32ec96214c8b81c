import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../../tools/lib/root.mjs';
import replay from '../../../tools/replay/replay';
import { calm, everything } from '../../support/cases';

let folder: string;
let out: string;
let err: string;

beforeEach(() => {
  [folder, out, err] = [mkdtempSync(join(tmpdir(), 'replay-')), '', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function fileWith(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const good = (id: string) => fileWith(`${id}.json`, { id, answers: calm });
const lines = (text: string) => text.split('\n').slice(0, -1);
const idsIn = (text: string) => lines(text).map((line) => (JSON.parse(line) as { id: string }).id);

it('the command prints 500 lines for 500 files, whole and in order', () => {
  const ids = Array.from({ length: 500 }, (_, at) => `case ${at}`);
  const files = ids.map((id, at) => fileWith(`${at}.json`, { id, answers: everything }));
  const run = ['tools/run.mjs', 'tools/replay/replay.ts', ...files];
  const { stdout, stderr, status } = spawnSync(process.execPath, run, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect([idsIn(stdout), stderr, status]).toEqual([ids, '', 0]);
});

it('prints what follows from a case, by the keys that case files have, whatever a scenario says beside it', () => {
  expect(replay([fileWith('told.json', { id: 'told', scenario: { any: ['thing'] }, answers: calm })])).toBe(0);
  expect(Object.keys(JSON.parse(out) as object).join(' ')).toBe(
    'id path end forms risks evidence plan followUps danger refused complete outstanding',
  );
});

it('prints the good files though bad ones are among them, and ends with 2', () => {
  const marked = fileWith('marked.json', `\uFEFF${JSON.stringify({ id: 'marked', answers: calm })}`);
  const large = fileWith('large.json', `${JSON.stringify({ id: 'large', answers: calm })}${' '.repeat(1_000_000)}`);
  const [missing, words, empty] = [
    join(folder, 'missing.json'),
    fileWith('words.json', 'no JSON'),
    fileWith('e.json', ''),
  ];
  expect(replay([good('b'), missing, folder, marked, large, words, empty, good('a')])).toBe(2);
  expect(idsIn(out)).toEqual(['b', 'marked', 'a']);
  // One line each, which names only the file if the fault is the file as a whole.
  expect(lines(err).map((line) => line.split(': ')[0])).toEqual([missing, folder, large, words, empty]);
});

describe('a case that stands on a base', () => {
  const onCalm = () => fileWith('differs.json', { id: 'differs', on: 'calm', answers: { 'local-authority': 'conwy' } });
  it('is put together with the base beside it', () => {
    mkdirSync(join(folder, 'bases'));
    fileWith('bases/cases.json', { calm });
    expect(replay([onCalm(), good('calm')])).toBe(0);
    const [one, other] = lines(out).map((line) => JSON.parse(line) as object);
    expect(one).toEqual({ ...other, id: 'differs' });
  });
  it('is no case where no such base lies beside it, or the bases cannot be read', () => {
    expect(replay([onCalm()])).toBe(2);
    expect(err).toContain('differs.json: on: ');
    mkdirSync(join(folder, 'bases'));
    fileWith('bases/cases.json', 'no JSON');
    expect(replay([onCalm()])).toBe(2);
  });
});

it.each<[string, object]>([
  ['answers.harm[1]', { answers: { harm: ['grooming', 'shape'] } }],
  ['answers.colour', { answers: { colour: 'red' } }],
  ['reports[1].to', { answers: {}, reports: ['police', 'school'].map((to) => ({ to, do: 'made' })) }],
  ['two lines', { answers: {}, 'two\nlines': 1 }],
])('a bad file gets one line that names file and place: %s', (place, content) => {
  const file = fileWith('bad.json', { id: 'x', ...content });
  expect(replay([file])).toBe(2);
  expect(lines(err)).toEqual([expect.stringContaining(`${file}: ${place}: `)]);
  expect(out).toBe('');
});

it('without a file says how to name one, and ends with 2', () => {
  expect([replay([]), lines(err).length, out]).toEqual([2, 1, '']);
});
