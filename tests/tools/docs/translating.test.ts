import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import words from '../../../locales/en/translations.json';

const page = readFileSync(join(import.meta.dirname, '../../../docs/translating.md'), 'utf8');
/** A message as far as it is the same for every file. */
const beginning = (message: string): string => /^(Not taken: )?[^.,:;{]*/.exec(message)?.[0].trim() ?? '';
const isTold = (message: string): boolean => page.includes(`${beginning(message)}`);

it.each(Object.entries(words.faults).filter(([fault]) => fault !== 'rule'))(
  'the page for translators says what to do about: %s',
  (_, message) => {
    expect(beginning(message).length).toBeGreaterThan(10);
    expect(message).toSatisfy(isTold);
  },
);

it('the page for translators names every column', () => {
  for (const column of Object.values(words.columns)) expect(page).toContain(`\n| ${column} | `);
});
