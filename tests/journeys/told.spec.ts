import type { Page } from '@playwright/test';
import { expect, test } from './helpers/test';
import { action, open, option, press } from './helpers/walk';
import { bothLanguages, headingOf, type Language, languages, text, titleOf } from './helpers/words';

/** One item announced by a screen reader. */
interface Told {
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
 * Returns the accessibility tree, as the browser gives it to a screen reader. The browser answers when it next draws,
 * so frames are requested until it does: an idle page might never draw.
 */
async function treeOf(page: Page): Promise<readonly Told[]> {
  const client = await page.context().newCDPSession(page);
  const tree = client.send('Accessibility.getFullAXTree');
  await framesUntil(page, tree);
  const { nodes } = (await tree) as unknown as { readonly nodes: readonly AxNode[] };
  await client.detach();
  return nodes.filter(({ ignored }) => !ignored).map(told);
}

const question = 'immediate-danger';
const find = async (page: Page, fits: (one: Told) => boolean): Promise<readonly Told[]> =>
  (await treeOf(page)).filter(fits);
const hasFocus = ({ states }: Told): boolean => states['focused'] === true;
const choice = (language: Language, value: string): string =>
  text(language, `questions:${question}/options/${value}/label`);

for (const language of bothLanguages)
  test(`a screen reader, in ${languages[language]}, is told what is missing, at once and with the question, which choice is chosen, and the heading of each new step`, async ({
    page,
  }) => {
    await open(page, language);
    await action(page, 'continue').click();
    const [alert] = await find(page, ({ role }) => role === 'alert');
    expect(alert && hasFocus(alert)).toBe(true);
    await expect(page).toHaveTitle(titleOf(language, question, 'ui:titleError'));
    const error = text(language, `questions:${question}/error`);
    const [group] = await find(page, ({ role, description }) => /group/.test(role) && description.includes(error));
    expect(group?.name).toContain(headingOf(language, question));
    await page.getByRole('alert').getByText(error).click();
    await expect(option(page, question, 'now')).toBeFocused();
    await option(page, question, 'no').check();
    const radios = await find(page, ({ role }) => role === 'radio');
    expect(radios.map(({ name, states }) => [name, states['checked']])).toEqual(
      ['now', 'over', 'no', 'not-sure'].map((value) => [choice(language, value), value === 'no' ? 'true' : 'false']),
    );
    expect(
      await find(page, ({ role, name }) => /group/.test(role) && name.includes(headingOf(language, question))),
    ).toHaveLength(1);
    await press(page, 'continue', 'need');
    expect((await find(page, hasFocus)).map(({ role, name }) => [role, name]).at(-1)).toEqual([
      'heading',
      headingOf(language, 'need'),
    ]);
  });
