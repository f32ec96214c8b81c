import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { differences, hashesOf, hashOfAll } from '../../../tools/lib/folder-hashes.mjs';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
  made.push(folder);
  mkdirSync(join(folder, 'assets'));
  Object.entries(files).forEach(([file, content]) => writeFileSync(join(folder, file), content));
  return hashesOf(folder);
}

const files = { 'index.html': 'page', 'assets/app.js': 'script' };

it('two folders of the same files are the same, in whatever order they were written', () => {
  const [one, other] = [folderOf(files), folderOf({ 'assets/app.js': 'script', 'index.html': 'page' })];
  expect(differences(one, other)).toEqual([]);
  expect(hashOfAll(one)).toBe(hashOfAll(other));
});

it.each([
  ['another content', { ...files, 'assets/app.js': 'script ' }, ['assets/app.js']],
  ['one file more', { ...files, 'assets/b.js': '' }, ['assets/b.js']],
  ['one file less', { 'index.html': 'page' }, ['assets/app.js']],
  ['another name', { 'index.html': 'page', 'assets/ap.js': 'script' }, ['assets/ap.js', 'assets/app.js']],
])('%s is named, and the whole has another hash', (_, others, named) => {
  const [one, other] = [folderOf(files), folderOf(others)];
  expect(differences(one, other)).toEqual(named);
  expect(hashOfAll(one)).not.toBe(hashOfAll(other));
});
