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

// At once: what runs this file takes no import once it has been read.
await loadBookWords();

/** The pages, by the names of their files, drawn with the screens as they are. */
async function drawnPages(): Promise<Readonly<Record<string, string>>> {
  const { module } = await runnerImport<typeof Pages>(join(root, 'tools/book/pages.tsx'), {
    root,
    logLevel: 'error',
    // As it is drawn in a built app.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [edition(), unbroken(), await drawnBefore(root), confirmations(), readings(), withoutStyles],
  });
  return module.pages(root, await codesNow());
}

/** Writes a page, and prints it. */
async function written(folder: string, name: string, page: string): Promise<void> {
  const { t } = wordsIn('en');
  const [html, pdf] = ['html', 'pdf'].map((ending) => join(folder, `${name}.${ending}`)) as [string, string];
  writeFileSync(html, page);
  console.log(t('book:cli/wrote', { file: html }));
  console.log((await printPdf(html, pdf)) ? t('book:cli/wrote', { file: pdf }) : t('book:cli/noBrowser'));
}

/**
 * Writes the judgement book in each language and the reviewer's book to a folder, `book` if none is named: as pages, and as PDFs where
 * there is a Chromium. With `--since` and a tag, a release or a folder of sources, it writes what changed since, and what follows from
 * that, instead; with promises (P1 ...), of all only these are tried. Returns the exit code: 2 where it is asked for what it does not know.
 */
export default async function book(args: string[]): Promise<number> {
  const at = args.indexOf('--since');
  const since = at < 0 ? undefined : (args[at + 1] ?? '');
  const others = at < 0 ? args : args.toSpliced(at, 2);
  const only = promiseIds.filter((id) => others.includes(id));
  const [folder = join(root, 'book'), ...more] = others.filter((arg) => !only.some((id) => id === arg));
  // No name stands for the folder that it is run in, which would be compared with itself.
  const isUnnamed = since !== undefined && /^(-|$)/.test(since);
  const isWrong = more.length > 0 || isUnnamed || /^(-|P\d+$)/.test(folder) || (since === undefined && only.length > 0);
  if (isWrong) return cannot(namesIn('en', [root]).t('usage'));
  mkdirSync(folder, { recursive: true });
  const pages = since === undefined ? await drawnPages() : await changesSince(since, only);
  if (!pages) return 2;
  for (const [name, page] of Object.entries(pages)) await written(folder, name, page);
  return 0;
}
