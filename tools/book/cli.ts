import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { withoutStyles } from '../lib/without-styles.mjs';
import { confirmations } from '../local/confirmations/plugin';
import { readings } from '../translations/readings-plugin';
import { loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { drawnScreens } from './drawn/plugin';
import type * as Page from './page';
import { printPdf } from './pdf';

// At once: what runs this file takes no import once it has been read.
await loadBookWords();

/** The page, drawn with the screens as they are. */
async function pageOf(): Promise<string> {
  const { module } = await runnerImport<typeof Page>(join(root, 'tools/book/page.tsx'), {
    root,
    logLevel: 'error',
    plugins: [drawnScreens(), confirmations(), readings(), withoutStyles],
  });
  return module.bookPage(root);
}

/** Writes the reviewer's book to a folder, `book` if none is named: as a page, and as a PDF where there is a Chromium. Returns the exit code. */
export default async function book([folder = join(root, 'book')]: string[]): Promise<number> {
  const [page, pdf] = ['html', 'pdf'].map((ending) => join(folder, `clear-steps-book.${ending}`)) as [string, string];
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, await pageOf());
  const { t } = wordsIn('en');
  console.log(t('book:cli/wrote', { file: page }));
  console.log((await printPdf(page, pdf)) ? t('book:cli/wrote', { file: pdf }) : t('book:cli/noBrowser'));
  return 0;
}
