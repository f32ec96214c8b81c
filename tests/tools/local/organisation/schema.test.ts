import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { right, wrong } from './files.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../local', name), 'utf8')) as object;
// `strictRequired` would not let one part say what another requires.
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, formats: { date: true } });
const takes = ajv
  .addSchema(read('contacts.schema.json'), 'contacts.schema.json')
  .compile(read('organisation.schema.json'));

it('the schema for editors takes what the checker takes', () => {
  for (const file of right) expect(takes(file), JSON.stringify([file, takes.errors])).toBe(true);
});

it.each(wrong.map(([file, field, says]) => [field, says, file] as const))(
  'it refuses what the checker refuses: %s %s',
  (_field, _says, file) => {
    expect(takes(file)).toBe(false);
  },
);
