import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { claimPort, host } from '../../tools/lib/port.mjs';
import { own } from '../contacts/own-file';
import { filled, hide, plainLogo } from '../tools/local/organisation/files';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect, test as base } from './helpers/test';
import { action, areaSelect, goTo, open, press } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

// Named so that this file runs first: at the end, everything else would wait for its build.
base.describe.configure({ mode: 'default' });

const project = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['src', 'public', 'locales', 'tools', 'local'];
const files = ['index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'LICENSE', 'docs/ambiguities.md'];

/** Made-up numbers, from the range reserved for drama. */
const socialServices = { number: '029 2018 0001', checkedOn: '2026-02-03' };
const outOfHours = { number: '029 2018 0002', checkedOn: '2026-02-04' };

/** A made-up organisation with a long name and address. */
const organisation = {
  ...filled,
  name: { en: 'Example and Valleys University Health Board', cy: 'Bwrdd Iechyd Prifysgol Enghraifft a’r Cymoedd' },
  logo: 'logo.svg',
  hide,
  email: 'accessibility.and.other.formats@university-health-board.example.org',
};

/** Copies the project into a folder as an adopter has it: own numbers, name, logo and safeguarding people. */
function adoptIn(root: string): void {
  for (const part of [...folders, ...files]) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  const numbers = { cardiff: { socialServices, outOfHours } };
  writeFileSync(join(root, 'local/contacts.json'), JSON.stringify({ ...own, numbers }));
  writeFileSync(join(root, 'local/logo.svg'), plainLogo);
  writeFileSync(join(root, 'local/organisation.json'), JSON.stringify(organisation));
}

/** The app built and served with the made-up organisation. One worker builds it for every test here. */
const test = base.extend<object, { ownApp: string }>({
  ownApp: [
    async ({}, provide, { project: { outputDir } }) => {
      mkdirSync(outputDir, { recursive: true });
      const root = mkdtempSync(join(outputDir, 'adopted-'));
      adoptIn(root);
      await build({ root, logLevel: 'error' });
      const port = await claimPort(0);
      const server = await preview({ root, logLevel: 'error', preview: { host, port, strictPort: true } });
      await provide(`http://${host}:${port}/`);
      await server.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ ownApp }, provide) => provide(ownApp),
  viewport: { width: 320, height: 640 },
});

for (const language of bothLanguages) {
  test(`has what an adopter gave: numbers with the day of their check, name, logo, safeguarding people and ways to reach it, which fit a thumb and a narrow window, and an everyday text to hide behind, before the app is there too, in ${languages[language]}`, async ({
    page,
  }) => {
    const fits = async () => expect([await unfit(page), await inaccessible(page)]).toEqual([[], []]);
    await open(page, language);
    await press(page, 'refer-now', 'referrals');
    await areaSelect(page).selectOption('cardiff');
    await action(page, 'show-numbers').click();
    const row = page.locator('li[data-task="social-services"]');
    for (const [{ number }, day] of [
      [socialServices, 3],
      [outOfHours, 4],
    ] as const) {
      await expect(row.locator(`a[href="tel:${number.replaceAll(' ', '')}"]`)).toBeVisible();
      await expect(row).toContainText(`${day} ${text(language, 'ui:months/2')} 2026`);
    }
    await expect(page.getByText(text(language, 'call:number/none'))).toHaveCount(0);
    await fits();
    const early = page.locator(`#everyday-${language}`).evaluate((one) => (one as HTMLTemplateElement).innerHTML);
    expect(await early).toContain(organisation.hide.title[language]);
    await goTo(page, 'accessibility');
    await expect(page.getByRole('main')).toContainText(organisation.name[language]);
    for (const address of [`tel:${organisation.telephone.replaceAll(' ', '')}`, `mailto:${organisation.email}`])
      await expect(page.locator(`main a[href="${address}"]`)).toBeVisible();
    await fits();
    await goTo(page, 'about');
    const logo = page.getByRole('img', { name: organisation.name[language] });
    await expect(logo).toBeVisible();
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await fits();
    await goTo(page, 'local-numbers');
    await expect(page.locator('[data-own="team"] a')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(socialServices.number);
    await fits();
    await goTo(page, 'immediate-danger');
    await action(page, 'hide').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(organisation.hide.title[language]);
  });
}
