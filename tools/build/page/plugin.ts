import { join } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { withoutStyles } from '../../lib/without-styles.mjs';
import { isLanguage, type Language, languages } from '../../../src/words/language-ids.ts';
import { areasOffered, contacts } from '../../local/plugins.ts';
import { organisation } from '../../local/organisation/plugin.ts';
import { plainError } from '../../lib/plain-error.ts';
import { prebootScript, inlinableStyles } from './within.ts';
import type * as FirstScreens from './first-screen.tsx';
import { type PrebootParts, hashedName, pageIn } from './pages.ts';
import { hideIn, namesIn, plainText } from '../../lib/plain-text.ts';

const places = { names: '<!--names-->', text: '<!--plain-text-->' };
// Without JavaScript nobody can answer the first screen, so the plain text replaces it, and nothing can hide it.
const noScriptStyles = '#root,#fallback button{display:none}#fallback{display:block!important}';

/** Fills in the title of a page and the plain text for when the app does not run, the page's own language first. */
const withText = (html: string, root: string, language: Language): string =>
  html
    .replace(places.names, () => namesIn(root, language))
    .replace(places.text, () => hideIn(root, language) + plainText(root, language));

/** Returns the language that a page declares, or the first language. */
function languageOf(html: string): Language {
  const [, said] = /<html lang="([\w-]+)"/.exec(html) ?? [];
  return isLanguage(said) ? said : languages[0];
}

async function firstScreensOf(root: string): Promise<typeof FirstScreens.firstScreens> {
  const { module } = await runnerImport<typeof FirstScreens>(join(root, 'tools/build/page/first-screen.tsx'), {
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [contacts(), areasOffered(), organisation(), withoutStyles],
  });
  return module.firstScreens;
}

function wordsOf(bundle: Rolldown.OutputBundle, language: string): string {
  const found = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/locales/${language}/first.ts`),
  );
  if (!found) throw plainError(`The build has no first words of ${language}.`);
  return found.fileName;
}

/** Returns the styles of the first load, and their file. Throws if there are none, or if they cannot be inlined. */
function stylesOf(bundle: Rolldown.OutputBundle, html: string): Pick<PrebootParts, 'styles' | 'stylesFile'> {
  const [, stylesFile = ''] = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(html) ?? [];
  const file = bundle[stylesFile];
  if (file?.type !== 'asset') throw plainError('The page of the build links no styles.');
  return { styles: inlinableStyles(String(file.source).trim()), stylesFile };
}

/** Writes the page of each language, the first as `index.html`, and the files that the pages request before the app. */
async function writePages(root: string, bundle: Rolldown.OutputBundle, context: Rolldown.PluginContext): Promise<void> {
  const built = bundle['index.html'];
  if (built?.type !== 'asset') throw plainError('The build has no index.html.');
  const html = String(built.source);
  const noScript = hashedName('no-script.css', noScriptStyles);
  context.emitFile({ type: 'asset', fileName: noScript, source: noScriptStyles });
  const parts: PrebootParts = {
    ...stylesOf(bundle, html),
    script: await prebootScript(root),
    noScript,
    words: Object.fromEntries(languages.map((language) => [language, wordsOf(bundle, language)])),
  };
  const screens = await firstScreensOf(root);
  const [first, ...others] = languages;
  built.source = pageIn(withText(html, root, first), parts, screens, first, false);
  others.forEach((language) =>
    context.emitFile({
      type: 'asset',
      fileName: `${language}/index.html`,
      source: pageIn(withText(html, root, language), parts, screens, language, true),
    }),
  );
}

/**
 * Completes the page with the plain text for when the app does not run and, in the build, with the policy of what it
 * may load, its styles and its first screen, in each language. Throws if the page has no place for one of them.
 */
export function page(): Plugin {
  let root = '';
  return {
    name: 'clear-steps:page',
    enforce: 'post',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml(html, { server }) {
      const missing = Object.values(places).filter((place) => !html.includes(place));
      if (missing.length > 0) throw plainError(`index.html has no ${missing.join(', ')}.`);
      // The build makes each language's page from this one, with its own plain text.
      return server ? withText(html, root, languageOf(html)) : html;
    },
    async generateBundle(_options, bundle) {
      await writePages(root, bundle, this);
    },
  };
}
