import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, languages, othersThan } from '../../../src/words/language-ids.ts';
import { plainError } from '../../lib/plain-error.ts';

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

/** The path from a language's folder to the app's. The first language has no folder. */
const upFrom = (language: Language): string => (language === languages[0] ? './' : '../');

/**
 * Returns the web manifest of a language's page, with the app's name in all languages, for devices that choose by
 * language. It opens in its own language, but counts as one app with the others.
 */
function manifestOf(root: string, language: Language) {
  const own = wordsOf(root, language);
  const others = othersThan(language).map((lang) => ({ lang, ...wordsOf(root, lang) }));
  const inOthers = (text: 'name' | 'tagline') =>
    Object.fromEntries(others.map(({ lang, [text]: value }) => [lang, { value, lang }]));
  const up = upFrom(language);
  return {
    id: up,
    start_url: './',
    scope: up,
    display: 'standalone',
    lang: language,
    dir: 'ltr',
    name: [own, ...others].map(({ name }) => name).join(' / '),
    short_name: own.name,
    short_name_localized: inOthers('name'),
    description: own.tagline,
    description_localized: inOthers('tagline'),
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: icons.map((icon) => ({ ...icon, src: `${up}${icon.src}`, type: 'image/png' })),
  };
}

/** The manifest that a language's page links to, in the page's folder. */
const fileOf = (language: Language): string =>
  language === languages[0] ? 'manifest.webmanifest' : `${language}/manifest.webmanifest`;

/** Writes each language's web manifest, which names icons of `public/`. Throws if an icon or language is missing. */
export function manifest(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'clear-steps:manifest',
    apply: 'build',
    configResolved: (config) => void ([root, folder] = [config.root, config.publicDir]),
    generateBundle() {
      const missing = icons.filter(({ src }) => !existsSync(join(folder, src)));
      if (missing.length > 0) throw plainError(`public has no ${missing.map(({ src }) => src).join(', ')}`);
      languages.forEach((language) => {
        const source = JSON.stringify(manifestOf(root, language), null, 2);
        this.emitFile({ type: 'asset', fileName: fileOf(language), source });
      });
    },
  };
}
