import { join } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { withoutStyles } from '../../scripts/lib/without-styles.mjs';
import { languages } from '../../src/words/language-ids.ts';
import { contacts } from '../contacts/plugin.ts';
import { contentPolicy } from '../headers.ts';
import { earlyScript } from './early-script.ts';
import type * as FirstScreens from './first-screen.tsx';
import { type EarlyFiles, hashedName, pageIn } from './pages.ts';
import { plainText } from './plain-text.ts';

const place = '<!--plain-text-->';
// Without JavaScript the first screen could not be answered: the plain text stands in its place.
const noScriptStyles = '#root{display:none}#fallback{display:block!important}';

async function firstScreensOf(root: string): Promise<typeof FirstScreens.firstScreens> {
  const { module } = await runnerImport<typeof FirstScreens>(join(root, 'build/page/first-screen.tsx'), {
    root, mode: 'production', logLevel: 'error', plugins: [contacts(), withoutStyles],
  });
  return module.firstScreens;
}

function wordsOf(bundle: Rolldown.OutputBundle, language: string): string {
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/locales/${language}/first.ts`));
  if (!found) throw new Error(`The build has no first words of ${language}.`);
  return found.fileName;
}

/** Writes the pages of all languages, the first of them in place of `index.html`, and the files that they ask for before the app. */
async function writePages(root: string, bundle: Rolldown.OutputBundle, context: Rolldown.PluginContext): Promise<void> {
  const built = bundle['index.html'];
  if (built?.type !== 'asset') throw new Error('The build has no index.html.');
  const write = (name: string, source: string): string => {
    const fileName = hashedName(name, source);
    context.emitFile({ type: 'asset', fileName, source });
    return fileName;
  };
  const files: EarlyFiles = {
    script: write('early.js', await earlyScript(root)), noScript: write('no-script.css', noScriptStyles),
    words: Object.fromEntries(languages.map((language) => [language, wordsOf(bundle, language)])),
  };
  const [screens, html] = [await firstScreensOf(root), String(built.source)];
  const [first, ...others] = languages;
  built.source = pageIn(html, files, screens, first, false);
  others.forEach((language) =>
    context.emitFile({ type: 'asset', fileName: `${language}/index.html`, source: pageIn(html, files, screens, language, true) }));
}

/**
 * Completes the page: with the plain text that stands where there is no app and, in the build, with the policy of what it may load,
 * for hosts that send none, and with the first screen, in each language. Throws where the page has no place for one of them.
 */
export function page(): Plugin {
  let root = '';
  let isBuild = false;
  return {
    name: 'clear-steps:page',
    enforce: 'post',
    configResolved: (config) => void ([root, isBuild] = [config.root, config.command === 'build']),
    transformIndexHtml(html) {
      if (!html.includes(place)) throw new Error(`index.html has no ${place}.`);
      const policy = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy('meta') }, injectTo: 'head-prepend' as const };
      return { html: html.replace(place, plainText(root)), tags: isBuild ? [policy] : [] };
    },
    async generateBundle(_options, bundle) {
      await writePages(root, bundle, this);
    },
  };
}
