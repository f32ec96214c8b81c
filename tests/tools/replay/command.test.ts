import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything } from '../../support/cases';

const root = join(import.meta.dirname, '../../..');
let folder: string;
let files: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
  files = Array.from({ length: 500 }, (_, at) => join(folder, `${at}.json`));
  files.forEach((file, at) => writeFileSync(file, JSON.stringify({ id: `case ${at}`, answers: everything })));
});
afterAll(() => rmSync(folder, { recursive: true }));

const replayed = (...named: readonly string[]) =>
  spawnSync(process.execPath, ['tools/run.mjs', 'tools/replay/replay.ts', ...named], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
const lines = (text: string) => text.split('\n').slice(0, -1);

describe('the replay command', () => {
  it('gives 500 lines for 500 files, whole and in order', { timeout: 120_000 }, () => {
    const { stdout, stderr, status } = replayed(...files);
    expect(lines(stdout).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      files.map((_, at) => `case ${at}`),
    );
    expect([stderr, status]).toEqual(['', 0]);
  });
  it('prints the good ones and ends with 2 where one cannot be read', { timeout: 120_000 }, () => {
    const missing = join(folder, 'missing.json');
    const { stdout, stderr, status } = replayed(files[0]!, missing, files[1]!);
    expect([lines(stdout).length, lines(stderr).length, status]).toEqual([2, 1, 2]);
    expect(stderr).toContain(missing);
  });
  it(
    'refuses what is no plain file, or too large, and takes one that begins with a mark of its order of bytes',
    {
      timeout: 120_000,
    },
    () => {
      const [large, marked] = [join(folder, 'large.json'), join(folder, 'marked.json')];
      writeFileSync(large, `${readFileSync(files[0]!, 'utf8')}${' '.repeat(1_000_000)}`);
      writeFileSync(marked, `\uFEFF${readFileSync(files[0]!, 'utf8')}`);
      const { stdout, stderr, status } = replayed(folder, large, marked);
      expect([lines(stdout).length, lines(stderr).length, status]).toEqual([1, 2, 2]);
    },
  );
});
