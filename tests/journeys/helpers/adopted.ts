import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { claimPort, host } from '../../../tools/lib/port.mjs';
import { own } from '../../contacts/own-file';
import { filled, hide, plainLogo } from '../../tools/local/organisation/files';
import { test as base } from './test';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const parts = [
  'src',
  'public',
  'locales',
  'tools',
  'local',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'docs/ambiguities.md',
];

/** Made-up numbers, from the range that is kept free for drama. */
export const numbers = {
  cardiff: {
    socialServices: { number: '029 2018 0001', checkedOn: '2026-02-03' },
    outOfHours: { number: '029 2018 0002', checkedOn: '2026-02-04' },
  },
};

/** A made-up organisation, with a name and an address that are long. */
export const organisation = {
  ...filled,
  name: { en: 'Example and Valleys University Health Board', cy: 'Bwrdd Iechyd Prifysgol Enghraifft a’r Cymoedd' },
  logo: 'logo.svg',
  hide,
  email: 'accessibility.and.other.formats@university-health-board.example.org',
};

/** Makes a folder a copy of the project as an adopter has it, with numbers, a name, a logo, safeguarding people and a made-up case of its own. */
function adoptIn(root: string): void {
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'local/contacts.json'), JSON.stringify({ ...own, numbers }));
  writeFileSync(join(root, 'local/logo.svg'), plainLogo);
  mkdirSync(join(root, 'local/scenarios'));
  cpSync(join(project, 'docs/scenario-example.json'), join(root, 'local/scenarios/example.json'));
  writeFileSync(join(root, 'local/organisation.json'), JSON.stringify(organisation));
}

/** The folder in which the first worker that asks builds what is made up, and for which the others wait. */
async function adoptedOnce(of: string): Promise<string> {
  const [root, built] = [join(of, 'adopted'), join(of, 'adopted.built')];
  mkdirSync(of, { recursive: true });
  try {
    mkdirSync(root);
  } catch {
    while (!existsSync(built)) await setTimeout(200);
    return root;
  }
  adoptIn(root);
  await build({ root, logLevel: 'error' });
  writeFileSync(built, '');
  return root;
}

/** The app as built and served with what is made up. */
export const test = base.extend<object, { ownApp: string }>({
  ownApp: [
    async ({}, provide, { project: { outputDir } }) => {
      const root = await adoptedOnce(outputDir);
      const port = await claimPort(0);
      const server = await preview({ root, logLevel: 'error', preview: { host, port, strictPort: true } });
      await provide(`http://${host}:${port}/`);
      await server.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ ownApp }, provide) => provide(ownApp),
});
