import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { plainError } from '../plain-error.ts';

const icons = [
  { src: 'icons/icon-192.png', sizes: '192x192', purpose: 'any' },
  { src: 'icons/icon-512.png', sizes: '512x512', purpose: 'any' },
  { src: 'icons/icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

const wordsOf = (root: string, language: string) =>
  JSON.parse(readFileSync(join(root, `locales/${language}/ui.json`), 'utf8')) as {
    readonly name: string;
    readonly tagline: string;
  };

/** The web manifest, with the app's name in both languages; a device that knows none of them by language shows both. */
function manifestOf(root: string) {
  const [en, cy] = [wordsOf(root, 'en'), wordsOf(root, 'cy')];
  const inWelsh = (value: string) => ({ cy: { value, lang: 'cy' } });
  return {
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    lang: 'en',
    dir: 'ltr',
    name: `${en.name} / ${cy.name}`,
    short_name: en.name,
    short_name_localized: inWelsh(cy.name),
    description: en.tagline,
    description_localized: inWelsh(cy.tagline),
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: icons.map((icon) => ({ ...icon, type: 'image/png' })),
  };
}

/** Writes the web manifest, which names icons of `public/`. Throws where an icon or a language is missing. */
export function manifest(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'clear-steps:manifest',
    apply: 'build',
    configResolved: (config) => void ([root, folder] = [config.root, config.publicDir]),
    generateBundle() {
      const missing = icons.filter(({ src }) => !existsSync(join(folder, src)));
      if (missing.length > 0) throw plainError(`public has no ${missing.map(({ src }) => src).join(', ')}`);
      const source = JSON.stringify(manifestOf(root), null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
  };
}
