import { expect, it } from 'vitest';
import { options } from '#protocol/options';
import { isAuthority } from '../../src/contacts/authorities';

it('takes the 22 local authorities for one, and nothing else that can be answered, nor no answer', () => {
  const areas = options['local-authority'].filter(isAuthority);
  expect(areas).toHaveLength(22);
  expect(options['local-authority'].filter((area) => !isAuthority(area))).toEqual(['outside-wales', 'not-known']);
  for (const other of [undefined, '', 'constructor']) expect(isAuthority(other)).toBe(false);
});
