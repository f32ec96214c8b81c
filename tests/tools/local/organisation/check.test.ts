import { expect, it } from 'vitest';
import { inWords } from '../../../../tools/local/contacts/in-words.ts';
import { checkOrganisation } from '../../../../tools/local/organisation/check.ts';
import { filled, right, wrong } from './files.ts';

const lines = (file: unknown): string => JSON.stringify(file, undefined, 1);

function toldOf(text: string): string[] {
  const result = checkOrganisation(text, '2026-03-01');
  return 'faults' in result ? result.faults.map((mistake) => inWords('p.json', mistake)) : [];
}

it.each(right.map((file) => [lines(file), file] as const))('a right file is given back: %s', (text, content) => {
  expect(checkOrganisation(text, '2026-03-01')).toEqual({ content });
});

it.each(wrong.map(([file, field, says]) => [field, says, lines(file)] as const))(
  'of %s it says: %s',
  (field, says, text) => {
    const told = toldOf(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^p\\.json:\\d+: ${field.replace('.', '\\.')}: `));
    expect(told[0]).toContain(says);
  },
);

it('names the line of each mistake, in the order of the file', () => {
  const file = { ...filled, email: '', telephone: '', answersInDays: -1, checkedOn: '2026-02-29' };
  expect(toldOf(lines(file)).map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
    'p.json:6: email',
    'p.json:7: telephone',
    'p.json:8: answersInDays',
    'p.json:9: checkedOn',
  ]);
});

it('refuses a day that is still to come, from the day before it', () => {
  const told = (today: string) => checkOrganisation(lines(filled), today);
  expect(told('2026-02-03')).toEqual({ content: filled });
  expect(told('2026-02-02')).toMatchObject({ faults: [{ place: 'checkedOn', code: 'future' }] });
});

it('says of a text that is no JSON where it fails, and of a list that it is no object', () => {
  expect(toldOf('{\n "name": {},\n}')).toEqual([expect.stringContaining('p.json:3:1: not valid JSON')]);
  expect(toldOf('[]')).toEqual(['p.json:1: the file: must be an object, in curly brackets']);
});
