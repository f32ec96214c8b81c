import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, it, vi } from 'vitest';
import { checkAreas } from '../../../../tools/local/areas/check.ts';
import main from '../../../../tools/local/areas/cli.ts';
import { inWords } from '../../../../tools/local/contacts/in-words.ts';

const local = join(import.meta.dirname, '../../../../local');
const schema = JSON.parse(readFileSync(join(local, 'areas.schema.json'), 'utf8')) as object;
const takes = new Ajv({ strict: true, strictTypes: false }).compile(schema);

it.each([{}, { offered: [] }, { $schema: './areas.schema.json', offered: ['cardiff', 'vale-of-glamorgan'] }])(
  'a right file is given back: %j',
  (content) => {
    expect(checkAreas(JSON.stringify(content))).toEqual({ content });
    expect(takes(content)).toBe(true);
  },
);

it.each([
  [{ offered: ['Cardiff'] }, 'offered[0]: must be the id of a local authority: use one of: isle-of-anglesey, '],
  [{ offered: ['cardiff', 'outside-wales'] }, 'offered[1]: must be the id of a local authority'],
  [{ offered: ['cardiff', 'cardiff'] }, 'offered[1]: stands in the list twice'],
  [{ offered: 'cardiff' }, 'offered: must be a list'],
  [{ areas: [] }, 'areas: is not a known key; use one of: $schema, offered'],
])('of %j it says what is wrong, where', (file, says) => {
  const result = checkAreas(JSON.stringify(file, undefined, 1));
  const told = 'faults' in result ? result.faults.map((mistake) => inWords('a.json', mistake)) : [];
  expect(told).toEqual([expect.stringMatching(/^a\.json:[234]: /)]);
  expect(told[0]).toContain(says);
  expect(takes(file)).toBe(false);
});

it('the command says ok of the file that is there', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(main([join(local, 'areas.json')])).toBe(0);
  expect(log).toHaveBeenCalledExactlyOnceWith('ok');
});
