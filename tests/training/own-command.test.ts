import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import main from '../../tools/scenario/cli';
import { languages } from '../../src/words/languages';
import { ownFile, textOf } from './own-files';
import { textAt } from '../words/locales';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function said(bytes: Uint8Array, language: string): Promise<readonly [number, string]> {
  const file = join(folder, 'mine.json');
  writeFileSync(file, bytes);
  const lines: unknown[] = [];
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line) => lines.push(line));
  const code = await main([...(language === 'cy' ? ['--cy'] : []), file]);
  vi.restoreAllMocks();
  return [code, lines.join('\n').replaceAll(file, 'mine.json')];
}

const text = textOf(ownFile('posing-as-a-child'));
it.each(languages)('the command reads a file as the app does, and says what it is, in %s', async (language) => {
  const fault = (code: string) => textAt(language, `training:own/faults/${code}`);
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ])
    expect(await said(bytes, language)).toEqual([0, textAt(language, 'training:own/command/right')]);
  const [code, picture] = await said(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), language);
  expect([code, picture]).toEqual([2, expect.stringContaining(fault('no-text'))]);
  expect((await said(Buffer.alloc(0), language))[1]).toContain(fault('empty-file'));
  expect((await said(Buffer.from('{ “id”: 1 }'), language))[1]).toContain(`mine.json:1: `);
  expect((await said(Buffer.from('{ “id”: 1 }'), language))[1]).toContain(fault('curly-quotes'));
});
