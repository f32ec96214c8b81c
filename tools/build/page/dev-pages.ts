import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { languages } from '../../../src/words/language-ids.ts';
import { inLanguage } from './pages.ts';

const [, ...others] = languages;

/** Returns the language, other than the first, whose page an address is for. */
const languageOf = (url: string): string | undefined =>
  others.find((language) => [`/${language}/`, `/${language}/index.html`].includes(url.replace(/[?#].*$/, '')));

function pageOf(server: ViteDevServer, language: string): Promise<string> {
  const html = readFileSync(join(server.config.root, 'index.html'), 'utf8');
  return server.transformIndexHtml(`/${language}/index.html`, inLanguage(html, language, true));
}

/** Makes `npm run dev` serve the page of each language in its folder, as the build writes it. */
export function devPages(): Plugin {
  return {
    name: 'clear-steps:dev-pages',
    configureServer: (server) =>
      void server.middlewares.use((request, response, next) => {
        const language = languageOf(request.url ?? '');
        if (language === undefined) return next();
        pageOf(server, language).then(
          (html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html),
          next,
        );
      }),
  };
}
