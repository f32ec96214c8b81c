import { expect, it } from 'vitest';
import { faults } from '../../../tools/proof/faults/all';
import { pathOf, seeded } from '../../../tools/proof/faults/seed';

it.each(faults.map((fault) => [fault.what, fault] as const))('%s: can be put into the app as it stands', (_, fault) => {
  expect(seeded(fault).get(pathOf(fault))).toContain(fault.to);
});
