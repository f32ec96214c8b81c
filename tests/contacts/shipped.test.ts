import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { services } from '../../build/contacts/contacts.ts';

interface Schema {
  definitions: { authority: { properties: object } };
}

it('the schema for editors knows the same services as the checker', () => {
  const schema = JSON.parse(readFileSync('local/contacts.schema.json', 'utf8')) as Schema;
  expect(Object.keys(schema.definitions.authority.properties)).toEqual([...services]);
});
