import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../../src/words/language-ids.ts';
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

/** The web manifest, with the app's name in all languages; a device that knows none of them by language shows both. */
function manifestOf(root: string) {
  const [first, ...others] = languages.map((lang) => ({ lang, ...wordsOf(root, lang) }));
  const inOthers = (text: 'name' | 'tagline') =>
    Object.fromEntries(others.map(({ lang, [text]: value }) => [lang, { value, lang }]));
  return {
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    lang: first?.lang,
    dir: 'ltr',
    name: [first, ...others].map((words) => words?.name).join(' / '),
    short_name: first?.name,
    short_name_localized: inOthers('name'),
    description: first?.tagline,
    description_localized: inOthers('tagline'),
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
