import type { Page } from '@playwright/test';
import { type Told, treeOf } from './tree';

const named = [
  'button',
  'link',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'heading',
  'radiogroup',
  'image',
  'DisclosureTriangle',
];

/** What a screen owes a screen reader and does not have: a name for each thing that has a role, one main part, one heading of the first level. */
export async function untold(page: Page): Promise<readonly string[]> {
  const tree = await treeOf(page);
  const count = (fits: (one: Told) => boolean) => tree.filter(fits).length;
  // What opens in place is a group of its own, named by what opens it.
  const openable = await page.locator('details').filter({ visible: true }).count();
  return [
    ...tree.filter(({ role, name }) => named.includes(role) && !name).map(({ role }) => `a ${role} without a name`),
    ...(count(({ role, name }) => role === 'group' && !name) > openable ? ['a group without a name'] : []),
    ...(count(({ role }) => role === 'main') === 1 ? [] : ['not one main part']),
    ...(count(({ role, states }) => role === 'heading' && states['level'] === 1) === 1
      ? []
      : ['not one first heading']),
  ];
}
