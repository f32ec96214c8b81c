import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../tools/checks/browser.mjs';
import { candidates, firstThatStarts } from '../../../tools/lib/browsers.mjs';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'browser-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, body: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

// Windows starts no shell script, and there a browser is not started to see whether it does.
describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  it('takes CHROME_PATH before any other', () => {
    const named = program('mine', 'echo Chromium 150');
    expect(findBrowser({ CHROME_PATH: named })).toBe(named);
  });

  it('refuses a CHROME_PATH that is not there or does not start', () => {
    expect(() => findBrowser({ CHROME_PATH: join(folder, 'none') })).toThrow('there is no such file');
    expect(() => findBrowser({ CHROME_PATH: program('broken', 'exit 1') })).toThrow('does not start as a browser');
  });

  it('passes over one that is not there, does not start or is something else', () => {
    const bad = [join(folder, 'none'), program('stub', 'echo Chromium; exit 1'), program('editor', 'echo Editor 3')];
    const good = program('good', 'echo Chromium 150');
    expect(firstThatStarts([...bad, good])).toBe(good);
    expect(firstThatStarts(bad)).toBeUndefined();
  });
});

describe('where browsers are kept', () => {
  it.each([
    ['linux', { PATH: '/opt/x' }, '/opt/x/chromium'],
    ['linux', {}, '/usr/bin/google-chrome-stable'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('on %s with %o', (platform, env, place) => {
    expect(candidates(platform, env)).toContain(place);
  });
});
