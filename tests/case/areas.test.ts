import { expect, it } from 'vitest';
import { questions } from '#protocol/questions';
import { isAuthority } from '../../src/contacts/authorities';

it('takes the 22 local authorities for one, and nothing else that can be answered, nor no answer', () => {
  const areas = questions['local-authority'].options.filter(isAuthority);
  expect(areas).toHaveLength(22);
  expect(questions['local-authority'].options.filter((area) => !isAuthority(area))).toEqual([
    'outside-wales',
    'not-known',
  ]);
  for (const other of [undefined, '', 'constructor']) expect(isAuthority(other)).toBe(false);
});
