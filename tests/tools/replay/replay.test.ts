import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import replay from '../../../tools/replay/replay';
import { calm } from '../../support/cases';

let folder: string;
let out: string;
let err: string;

beforeEach(() => {
  [folder, out, err] = [mkdtempSync(join(tmpdir(), 'replay-')), '', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
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
const ids = () => lines(out).map((line) => (JSON.parse(line) as { id: string }).id);

describe('replay', () => {
  it('prints one line for each good file, in the order given, and ends with 0', () => {
    expect(replay([good('b'), good('a'), good('c')])).toBe(0);
    expect(ids()).toEqual(['b', 'a', 'c']);
    expect(err).toBe('');
  });
  it('prints what follows from a case, by the keys that case files have', () => {
    replay([good('one')]);
    expect(Object.keys(JSON.parse(out) as object)).toEqual([
      'id',
      'path',
      'end',
      'forms',
      'risks',
      'evidence',
      'plan',
      'followUps',
      'danger',
      'refused',
      'complete',
      'outstanding',
    ]);
  });
  it('does not read the words of a scenario', () => {
    expect(replay([fileWith('told.json', { id: 'told', scenario: { any: ['thing'] }, answers: {} })])).toBe(0);
    expect(ids()).toEqual(['told']);
  });
  it('prints the good files though a bad one is among them, and ends with 2', () => {
    const bad = fileWith('bad.json', { id: 'bad', answers: { harm: ['grooming', 'shape'] } });
    expect(replay([good('a'), bad, good('c')])).toBe(2);
    expect(ids()).toEqual(['a', 'c']);
  });
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
  it('is no case where no such base lies beside it', () => {
    expect(replay([onCalm()])).toBe(2);
    expect(err).toContain('differs.json: on: ');
  });
  it('is no case where the bases cannot be read', () => {
    mkdirSync(join(folder, 'bases'));
    fileWith('bases/cases.json', 'no JSON');
    expect(replay([onCalm()])).toBe(2);
  });
});

describe('a bad file gets one line that names file and place', () => {
  it.each<[string, unknown, string]>([
    ['an option', { id: 'x', answers: { harm: ['grooming', 'shape'] } }, 'answers.harm[1]'],
    ['a question', { id: 'x', answers: { colour: 'red' } }, 'answers.colour'],
    [
      'a report',
      {
        id: 'x',
        answers: {},
        reports: [
          { to: 'police', do: 'made' },
          { to: 'school', do: 'made' },
        ],
      },
      'reports[1].to',
    ],
    ['a key of two lines', { id: 'x', answers: {}, 'two\nlines': 1 }, 'two'],
    ['a question of two lines', { id: 'x', answers: { 'two\nlines': 'yes' } }, 'answers.two'],
  ])('%s', (_, content, place) => {
    const file = fileWith('bad.json', content);
    expect(replay([file])).toBe(2);
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain(file);
    expect(err).toContain(place);
    expect(out).toBe('');
  });
  it('that names the file alone, where the fault is the file as a whole', () => {
    const [missing, words] = [join(folder, 'missing.json'), fileWith('words.json', 'no JSON')];
    expect(replay([missing, folder, words])).toBe(2);
    expect(lines(err).map((line) => line.split(': ')[0])).toEqual([missing, folder, words]);
  });
  it('each, where several are bad', () => {
    expect(replay([fileWith('a.json', '[]'), fileWith('b.json', ''), fileWith('c.json', '{}')])).toBe(2);
    expect(lines(err)).toHaveLength(3);
  });
});

it('without a file says how to name one, and ends with 2', () => {
  expect(replay([])).toBe(2);
  expect(lines(err)).toHaveLength(1);
  expect(out).toBe('');
});
