import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { editionOf } from '../../../tools/editions/load';
import { root } from '../../../tools/lib/root.mjs';

const hash = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const kept = execFileSync('git', ['show', 'HEAD:package.json'], { cwd: root, encoding: 'utf8' });

let own: string;
let temporary: string;
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'folders-'));
  temporary = join(own, 'temporary');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(own, { recursive: true });
});

function release(commit: string): string {
  const folder = join(own, 'release');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.md'), `# Clear Steps\n\nThe version in git: ${commit}. Its day: 2026-11-27\n`);
  return folder;
}

it.each([
  ['a tag or a commit', () => 'HEAD'],
  ['a release, by the commit that it names', () => release(hash)],
])('of %s there are the files for a while, and nothing of them once they were looked at', (_, since) => {
  const held = editionOf(since());
  expect(readFileSync(join(held?.folder ?? '', 'package.json'), 'utf8')).toBe(kept);
  expect(existsSync(join(held?.folder ?? '', 'src/protocol'))).toBe(true);
  held?.letGo();
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(join(root, 'node_modules/vite'))).toBe(true);
});

it('a folder of sources is looked at where it stands, and left there', () => {
  mkdirSync(join(own, 'other/src/protocol'), { recursive: true });
  const held = editionOf(join(own, 'other'));
  expect(held?.folder).toBe(join(own, 'other'));
  held?.letGo();
  expect(existsSync(join(own, 'other/src/protocol'))).toBe(true);
  expect(readdirSync(temporary)).toEqual([]);
});

it.each([
  ['a name that nothing has', () => 'no-such-tag'],
  ['a release of a commit that is not here', () => release('0'.repeat(40))],
])('of %s there is none, and nothing is left', (_, since) => {
  expect(editionOf(since())).toBeUndefined();
  expect(readdirSync(temporary)).toEqual([]);
});
