import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const folder = 'src/app/icons';
const icons = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

const wordsOf = (root: string, language: string) =>
  JSON.parse(readFileSync(join(root, `locales/${language}/ui.json`), 'utf8')) as {
    readonly name: string;
    readonly tagline: string;
  };

/** The web manifest, with the app's name in both languages; a device that knows none of them by language shows both. */
function manifestOf(
  root: string,
  files: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[],
) {
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
    icons: files.map((icon) => ({ ...icon, type: 'image/png' })),
  };
}

/** Writes the web manifest and its icons, each icon with a hash in its name. Throws where an icon or a language is missing. */
export function manifest(): Plugin {
  let root = '';
  const emit = (context: Rolldown.PluginContext) =>
    icons.map(({ file, ...icon }) => {
      const reference = context.emitFile({ type: 'asset', name: file, source: readFileSync(join(root, folder, file)) });
      return { src: context.getFileName(reference), ...icon };
    });
  return {
    name: 'clear-steps:manifest',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    generateBundle() {
      const source = JSON.stringify(manifestOf(root, emit(this)), null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
  };
}
