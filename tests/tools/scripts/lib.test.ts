import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../tools/checks/browser.mjs';
import { firstThatStarts } from '../../../tools/lib/browsers.mjs';
import { findEngine } from '../../../tools/lib/engines.mjs';
import { claimPort, host, readPort } from '../../../tools/lib/port.mjs';
import { runSteps } from '../../../tools/lib/steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lib-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('an engine that lacks one of its programs is not there: half an engine walks nowhere', () => {
  const engine = { id: 'own', name: 'Own', packages: ['own'] };
  const programs = { BROWSER: '/opt/browser', DRIVER: '/opt/driver' };
  expect(findEngine({ ...engine, programs: () => programs })).toEqual(programs);
  expect(findEngine({ ...engine, programs: () => ({ ...programs, DRIVER: undefined }) })).toBeUndefined();
});

// Windows runs no shell scripts, and does not start a browser to test whether it works.
it.skipIf(process.platform === 'win32')('a browser is the one of CHROME_PATH, or the first that starts', () => {
  const program = (name: string, body: string): string => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    return join(folder, name);
  };
  const [good, broken] = [program('good', 'echo Chromium 150'), program('broken', 'echo Chromium; exit 1')];
  const bad = [join(folder, 'none'), broken, program('editor', 'echo Editor 3')];
  expect(findBrowser({ CHROME_PATH: good })).toBe(good);
  expect(() => findBrowser({ CHROME_PATH: join(folder, 'none') })).toThrow('there is no such file');
  expect(() => findBrowser({ CHROME_PATH: broken })).toThrow('does not start as a browser');
  expect([firstThatStarts([...bad, good]), firstThatStarts(bad)]).toEqual([good, undefined]);
});

describe('PORT', () => {
  it('is 4173 when not set, else what it says', () => {
    expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([4173, 4173, 8080]);
  });
  it.each(['0', '65536', '80.5', '0x50', 'http', ' '])('may not be "%s"', (wanted) => {
    expect(() => readPort(wanted)).toThrow(`PORT is "${wanted}"; it must be a whole number from 1 to 65535.`);
  });
  it('in use is told by its number, with what to do', async () => {
    const port = await claimPort(0);
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(port, host, resolve));
    await expect(claimPort(port)).rejects.toThrow(`Port ${port} is in use by another program. Choose another`);
    server.close();
  });
});

describe('steps', () => {
  const said: string[] = [];
  beforeEach(() => void vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line)));
  afterEach(() => {
    said.length = 0;
    vi.restoreAllMocks();
  });
  const step = (name: string, code: number) => ({ name, command: `echo I am ${name} && exit ${code}` });
  const ended = () => said.map((line) => /^-- (.+): (?:passed|FAILED)/.exec(line)?.[1]).filter(Boolean);

  it('of a list that all pass are followed by the next list', async () => {
    expect(await runSteps([[step('one', 0), step('other', 0)], [step('next', 0)]])).toMatchObject({ code: 0 });
    expect(ended().toSorted()).toEqual(['next', 'one', 'other']);
  });
  it('after the first that fails are not begun; last comes what that one said, and how to run it alone', async () => {
    const atOnce = Array.from({ length: availableParallelism() }, (_, at) => step(`${at}`, 3));
    const { code, summary } = await runSteps([[...atOnce, step('waits', 0)], [step('next', 0)]]);
    expect(code).toBe(1);
    expect(ended()).toHaveLength(atOnce.length);
    expect(summary).toContain('== 0\nI am 0\nRun it alone with: echo I am 0 && exit 3');
  });
});
