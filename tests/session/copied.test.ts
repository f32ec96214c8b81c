// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText, wipeCopied } from '../../src/session/copied';

const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  sessionStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

it('overwrites what was copied from this tab, once, and says that nothing of it is left', async () => {
  await copyText('the record');
  expect(await wipeCopied()).toBe(true);
  expect(await wipeCopied()).toBe(true);
  expect(writeText.mock.calls).toEqual([['the record'], [' ']]);
});

it('leaves what was copied elsewhere', async () => {
  expect(await wipeCopied()).toBe(true);
  expect(writeText).not.toHaveBeenCalled();
});

it('says that it is left where the browser lets nothing be overwritten', async () => {
  await copyText('the record');
  writeText.mockRejectedValue(new Error('not allowed'));
  expect(await wipeCopied()).toBe(false);
});
