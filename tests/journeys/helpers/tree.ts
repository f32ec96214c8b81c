import type { Page } from '@playwright/test';

/** One thing that a screen reader is told of. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** States and properties by name: checked, expanded, invalid, level, focused. */
  readonly states: Readonly<Record<string, unknown>>;
}
interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const told = ({ role, name, description, properties = [] }: AxNode): Told => ({
  role: role?.value ?? '',
  name: name?.value.trim() ?? '',
  description: description?.value.trim() ?? '',
  states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
});

const framesUntil = (page: Page, told: Promise<unknown>): Promise<unknown> =>
  Promise.race([told, page.evaluate(() => new Promise(requestAnimationFrame))]).then((frame) =>
    typeof frame === 'number' ? framesUntil(page, told) : frame,
  );

/**
 * The accessibility tree of the page, as the browser hands it to a screen reader. The browser answers when it next draws: a page at
 * rest may never draw again, so frames are asked for until it has answered.
 */
export async function treeOf(page: Page): Promise<readonly Told[]> {
  const client = await page.context().newCDPSession(page);
  const tree = client.send('Accessibility.getFullAXTree');
  await framesUntil(page, tree);
  const { nodes } = (await tree) as unknown as { readonly nodes: readonly AxNode[] };
  await client.detach();
  return nodes.filter(({ ignored }) => !ignored).map(told);
}
