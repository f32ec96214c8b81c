import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { root } from '../../tools/lib/root.mjs';
import main from '../../tools/scenario/cli';
import { languages } from '../../src/words/languages';
import { ownFile, textOf } from './own-files';
import { textAt } from '../words/locales';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
afterAll(() => rmSync(folder, { recursive: true }));

function said(bytes: Uint8Array, language: string): readonly [number, string] {
  const file = join(folder, 'mine.json');
  writeFileSync(file, bytes);
  const lines: unknown[] = [];
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line) => lines.push(line));
  const code = main([...(language === 'cy' ? ['--cy'] : []), file]);
  vi.restoreAllMocks();
  return [code, lines.join('\n').replaceAll(file, 'mine.json')];
}

const text = textOf(ownFile('posing-as-a-child'));
it.each(languages)('the command reads a file as the app does, and says what it is, in %s', (language) => {
  const fault = (code: string) => textAt(language, `training:own/faults/${code}`);
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ])
    expect(said(bytes, language)).toEqual([0, textAt(language, 'training:own/command/right')]);
  const [code, picture] = said(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), language);
  expect([code, picture]).toEqual([2, expect.stringContaining(fault('no-text'))]);
  expect(said(Buffer.alloc(0), language)[1]).toContain(fault('empty-file'));
  expect(said(Buffer.from('{ “id”: 1 }'), language)[1]).toContain(`mine.json:1: `);
  expect(said(Buffer.from('{ “id”: 1 }'), language)[1]).toContain(fault('curly-quotes'));
});

it('runs as a person runs it', () => {
  const tool = join(root, 'tools/tool.mjs');
  const run = (file: string) => spawnSync(process.execPath, [tool, 'scenario', file], { encoding: 'utf8', cwd: root });
  expect(run('docs/scenario-example.json')).toMatchObject({
    status: 0,
    stdout: `${textAt('en', 'training:own/command/right')}\n`,
  });
  expect(run('package.json')).toMatchObject({ status: 2, stdout: '' });
});
