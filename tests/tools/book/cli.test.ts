import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import book from '../../../tools/book/cli';
import { changesSince } from '../../../tools/editions/since';

vi.mock('../../../tools/editions/since');
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const folder = mkdtempSync(join(tmpdir(), 'book-'));
beforeEach(() => vi.clearAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  [[folder, '--since', 'a-tag'], 'a-tag', []],
  [['P3', '--since', 'a-tag', folder, 'P1'], 'a-tag', ['P1', 'P3']],
  // A tag can have the name of a promise.
  [['--since', 'P1', folder], 'P1', []],
])('what changed is asked for as it is given: %j', async (args, since, only) => {
  vi.mocked(changesSince).mockResolvedValue({});
  expect(await book([...args])).toBe(0);
  expect(changesSince).toHaveBeenCalledWith(since, folder, only);
});

it('says with its exit code that there is no such edition', async () => {
  vi.mocked(changesSince).mockResolvedValue(undefined);
  expect(await book([folder, '--since', 'no-such-tag'])).toBe(2);
});

it.each([
  [[folder, 'more']],
  [[folder, '--since']],
  [['--since', '--pdf']],
  [[folder, 'P1']],
  [[folder, '--since', 'a-tag', 'P99']],
])('is refused, with how it is asked, where it is not: %j', async (args) => {
  expect(await book([...args])).toBe(2);
  expect(error).toHaveBeenCalledWith(expect.stringMatching(/^usage: npm run tool -- book/));
  expect(changesSince).not.toHaveBeenCalled();
  expect(readdirSync(folder)).toEqual([]);
});
