import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engines, findEngine } from '../../../tools/lib/engines.mjs';
import { differences, hashesOf, hashOfAll } from '../../../tools/lib/folder-hashes.mjs';
import { claimPort, host, readPort } from '../../../tools/lib/port.mjs';
import { runSteps } from '../../../tools/lib/steps.mjs';

const engine = { id: 'own', name: 'Own', packages: ['own'] };

describe('finding an engine', () => {
  it('gives its programs where each is there', () => {
    expect(findEngine({ ...engine, programs: () => ({ BROWSER: '/opt/browser', DRIVER: '/opt/driver' }) })).toEqual({
      BROWSER: '/opt/browser',
      DRIVER: '/opt/driver',
    });
  });

  it('gives nothing where one of its programs is missing: half an engine walks nowhere', () => {
    expect(findEngine({ ...engine, programs: () => ({ BROWSER: '/opt/browser', DRIVER: undefined }) })).toBeUndefined();
  });

  it('looks for Firefox and for WebKit', () => {
    expect(engines.map(({ id }) => id)).toEqual(['firefox', 'webkit']);
  });
});

let server: Server | undefined;
afterEach(() => void server?.close());

describe('PORT', () => {
  it('is 4173 when not set', () => {
    expect(readPort(undefined)).toBe(4173);
    expect(readPort('')).toBe(4173);
  });

  it('is what it says', () => {
    expect(readPort('8080')).toBe(8080);
  });

  it.each(['0', '65536', '-1', '80.5', '0x50', 'http', ' '])('may not be "%s"', (wanted) => {
    expect(() => readPort(wanted)).toThrow(`PORT is "${wanted}"; it must be a whole number from 1 to 65535.`);
  });
});

describe('a port', () => {
  it('in use is told by its number, with what to do', async () => {
    const port = await claimPort(0);
    await new Promise<void>((resolve) => {
      server = createServer().listen(port, host, resolve);
    });
    await expect(claimPort(port)).rejects.toThrow(`Port ${port} is in use by another program. Choose another`);
  });
});

const said: string[] = [];
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line)));
afterEach(() => {
  said.length = 0;
  vi.restoreAllMocks();
});

const step = (name: string, code: number) => ({ name, command: `node -e "process.exit(${code})"` });
const begun = () => said.map((line) => /^-- (.+): (?:passed|FAILED)/.exec(line)?.[1]).filter(Boolean);

it('a list of steps that all pass is followed by the next list', async () => {
  expect(await runSteps([[step('one', 0), step('other', 0)], [step('next', 0)]])).toMatchObject({ code: 0 });
  expect(begun().toSorted()).toEqual(['next', 'one', 'other']);
});

it('after the first step that fails none is begun, and it is said how to run that one alone', async () => {
  const atOnce = Array.from({ length: availableParallelism() }, (_, at) => step(`${at}`, 3));
  const { code, summary } = await runSteps([[...atOnce, step('waits', 0)], [step('next', 0)]]);
  expect(code).toBe(1);
  expect(begun()).toHaveLength(atOnce.length);
  expect(summary).toContain('0: node -e "process.exit(3)"');
});

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
