import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { withoutStyles } from '../lib/without-styles.mjs';
import { confirmations } from '../local/plugins';
import { readings } from '../translations/plugin';
import { loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { namesIn } from '../editions/said';
import { changesSince } from '../editions/since';
import { edition } from '../lib/edition-plugin';
import { unbroken } from '../lib/unbroken';
import { drawnBefore } from '../drawn/plugin';
import { promiseIds } from '../proof/promises/check';
import { cannot } from '../lib/cannot';
import { codesNow } from '../drawn/codes-now';
import type * as Pages from './pages';
import { printPdf } from './pdf';

// Loaded here because Vite's module runner accepts no further import once this file has been evaluated.
await loadBookWords();

type Files = Readonly<Record<string, string>>;
/** Returns the pages and the sheets to confirm by file name, drawn with the screens of this checkout. */
async function drawnPages(): Promise<{ readonly pages: Files; readonly sheets: Files }> {
  const { module } = await runnerImport<typeof Pages>(join(root, 'tools/book/pages.tsx'), {
    root,
    logLevel: 'error',
    // Drawn in the same way as in a built app.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [edition(), unbroken(), await drawnBefore(root), confirmations(), readings(), withoutStyles],
  });
  return module.allOf(root, await codesNow());
}

async function written(folder: string, name: string, page: string): Promise<void> {
  const { t } = wordsIn('en');
  const [html, pdf] = ['html', 'pdf'].map((ending) => join(folder, `${name}.${ending}`)) as [string, string];
  writeFileSync(html, page);
  console.log(t('book:cli/wrote', { file: html }));
  console.log((await printPdf(html, pdf)) ? t('book:cli/wrote', { file: pdf }) : t('book:cli/noBrowser'));
}

/**
 * Writes the judgement book in each language and the reviewer's book to a folder (`book` by default), as pages and, if
 * Chromium is installed, as PDFs. `--since` with a tag, a release or a folder of sources writes what changed since then
 * instead; promises (P1 ...) limit it to those. Returns the exit code: 2 for bad arguments.
 */
export default async function book(args: string[]): Promise<number> {
  const at = args.indexOf('--since');
  const since = at < 0 ? undefined : (args[at + 1] ?? '');
  const others = at < 0 ? args : args.toSpliced(at, 2);
  const only = promiseIds.filter((id) => others.includes(id));
  const [folder = join(root, 'book'), ...more] = others.filter((arg) => !only.some((id) => id === arg));
  // An empty name would mean the current folder, which would be compared with itself.
  const isUnnamed = since !== undefined && /^(-|$)/.test(since);
  const isWrong = more.length > 0 || isUnnamed || /^(-|P\d+$)/.test(folder) || (since === undefined && only.length > 0);
  if (isWrong) return cannot(namesIn('en', [root]).t('usage'));
  mkdirSync(folder, { recursive: true });
  const changes = since === undefined ? undefined : await changesSince(since, only);
  if (since !== undefined && !changes) return 2;
  const { pages, sheets } = changes ? { pages: changes, sheets: {} } : await drawnPages();
  for (const [name, page] of Object.entries(pages)) await written(folder, name, page);
  for (const [name, text] of Object.entries(sheets)) writeFileSync(join(folder, name), text);
  if (!changes) console.log(wordsIn('en').t('book:cli/wrote', { file: join(folder, 'confirm-*') }));
  return 0;
}
