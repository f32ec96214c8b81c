import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import main from '../../../../tools/local/organisation/cli.ts';

const local = join(import.meta.dirname, '../../../../local');
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);

it('says ok of the file that is there', () => {
  expect(main([join(local, 'organisation.json')])).toBe(0);
  expect(log).toHaveBeenCalledExactlyOnceWith('ok');
});

it('refuses a file of another kind, and says how it is used', () => {
  expect(main([join(local, 'contacts.json')])).toBe(2);
  expect(error).toHaveBeenLastCalledWith(expect.stringContaining('contacts.json:3: numbers: is not a known key'));
  expect(main([])).toBe(2);
  expect(error).toHaveBeenLastCalledWith('usage: npm run tool -- organisation [--en or --cy] FILE');
});
