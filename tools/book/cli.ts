import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { withoutStyles } from '../lib/without-styles.mjs';
import { confirmations } from '../local/confirmations/plugin';
import { readings } from '../translations/readings-plugin';
import { loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { unbroken } from '../build/unbroken';
import { drawnScreens } from './drawn/plugin';
import { codesNow } from './codes-now';
import type * as Pages from './pages';
import { printPdf } from './pdf';

// At once: what runs this file takes no import once it has been read.
await loadBookWords();

/** The pages, by the names of their files, drawn with the screens as they are. */
async function drawnPages(): Promise<Readonly<Record<string, string>>> {
  const { module } = await runnerImport<typeof Pages>(join(root, 'tools/book/pages.ts'), {
    root,
    logLevel: 'error',
    // As it is drawn in a built app.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [unbroken(), drawnScreens(), confirmations(), readings(), withoutStyles],
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
 * there is a Chromium. Returns the exit code.
 */
export default async function book([folder = join(root, 'book')]: string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of Object.entries(await drawnPages())) await written(folder, name, page);
  return 0;
}
