import { expect, test } from './helpers/test';
import { text } from './helpers/words';

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly short_name_localized: Readonly<Record<string, { readonly value: string }>>;
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

for (const [opened, own, other] of [
  ['./', 'en', 'cy'],
  ['./cy/', 'cy', 'en'],
] as const) {
  test(`can be installed from ${opened}, under its name in both languages, its own first, with icons of its own`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(opened);
    const address = await page.locator('link[rel=manifest]').evaluate((link) => (link as HTMLLinkElement).href);
    const manifest = (await (await page.request.get(address)).json()) as Manifest;
    expect(manifest.name).toBe(`${text(own, 'ui:name')} / ${text(other, 'ui:name')}`);
    expect(manifest.short_name).toBe(text(own, 'ui:name'));
    expect(manifest.short_name_localized[other]?.value).toBe(text(other, 'ui:name'));
    expect(new URL(manifest.start_url, address).href).toBe(new URL(opened, baseURL).href);
    expect(manifest.display).toBe('standalone');
    expect(manifest.icons.map(({ purpose }) => purpose).sort()).toEqual(['any', 'any', 'maskable']);
    for (const { src, sizes } of manifest.icons) {
      // The width of a PNG stands in its bytes 16 to 19 (PNG specification, IHDR).
      const picture = await (await page.request.get(new URL(src, address).href)).body();
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
      expect(new URL(src, address).href).toMatch(new RegExp(`^${baseURL}icons/[\\w-]+\\.png$`));
    }
  });

  test(`has every icon that ${opened} names`, async ({ page }) => {
    await page.goto(opened);
    for (const link of await page.locator('link[rel=icon], link[rel=apple-touch-icon]').all()) {
      const { href } = await link.evaluate((one) => ({ href: (one as HTMLLinkElement).href }));
      expect((await page.request.get(href)).status()).toBe(200);
    }
  });
}
