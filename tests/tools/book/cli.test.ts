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

it('what changed is asked for as it is given, and its exit code says where there is no such edition', async () => {
  vi.mocked(changesSince).mockResolvedValueOnce({}).mockResolvedValueOnce(undefined);
  expect(await book(['P3', '--since', 'a-tag', folder, 'P1'])).toBe(0);
  expect(changesSince).toHaveBeenLastCalledWith('a-tag', ['P1', 'P3']);
  expect(await book([folder, '--since', 'no-such-tag'])).toBe(2);
});

it.each([[[folder, 'more']], [['--since', '--pdf']], [[folder, 'P1']], [[folder, '--since', 'a-tag', 'P99']]])(
  'is refused, with how it is asked, where it is not: %j',
  async (args) => {
    expect(await book([...args])).toBe(2);
    expect(error).toHaveBeenCalledWith(expect.stringMatching(/^usage: npm run tool -- book/));
    expect(readdirSync(folder)).toEqual([]);
  },
);
