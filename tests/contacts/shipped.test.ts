import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { services } from '../../src/contacts/contacts.ts';
import { localSchemas } from '../../tools/local/schemas.ts';
import { numberFault } from '../../src/contacts/values.ts';

interface Schema {
  definitions: { authority: { properties: object }; number: { properties: { number: { pattern: string } } } };
}
const schema = JSON.parse(readFileSync('local/contacts.schema.json', 'utf8')) as Schema;

it.each([...localSchemas()])(
  '%s is what the schema of the check gives: npm run tool -- local-schemas',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

it('the schema for editors knows the same services as the checker', () => {
  expect(Object.keys(schema.definitions.authority.properties)).toEqual([...services]);
});

it('the schema for editors and the checker take the same numbers', () => {
  const pattern = new RegExp(schema.definitions.number.properties.number.pattern);
  const likeNumbers = fc.stringMatching(/^\+?[0-9 ]{0,17}$/);
  fc.assert(
    fc.property(likeNumbers, (text) => {
      expect(pattern.test(text), text).toBe(numberFault(text, []) === undefined);
    }),
    { numRuns: 2000 },
  );
});
