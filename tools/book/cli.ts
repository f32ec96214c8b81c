import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { withoutStyles } from '../lib/without-styles.mjs';
import { confirmations } from '../local/confirmations/plugin';
import { readings } from '../translations/readings-plugin';
import { loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { writeSince } from '../editions/since';
import { unbroken } from '../build/unbroken';
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
    // As it is drawn in a built app.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [unbroken(), drawnScreens(), confirmations(), readings(), withoutStyles],
  });
  return module.bookPage(root);
}

/** Says what was written, and prints it where there is a Chromium. Returns the exit code. */
async function printed(page: string): Promise<number> {
  const pdf = page.replace(/html$/, 'pdf');
  const { t } = wordsIn('en');
  console.log(t('book:cli/wrote', { file: page }));
  console.log((await printPdf(page, pdf)) ? t('book:cli/wrote', { file: pdf }) : t('book:cli/noBrowser'));
  return 0;
}

/**
 * Writes the reviewer's book to a folder, `book` if none is named: as a page, and as a PDF where there is a Chromium. With `--since` and a tag,
 * or a folder of sources, it writes what changed since, and what follows from that. Returns the exit code.
 */
export default async function book(args: string[]): Promise<number> {
  const at = args.indexOf('--since');
  const since = at < 0 ? undefined : (args[at + 1] ?? '');
  const [folder = join(root, 'book')] = at < 0 ? args : args.toSpliced(at, 2);
  if (since !== undefined) {
    const changes = await writeSince(since, folder);
    return changes === undefined ? 2 : printed(changes);
  }
  const page = join(folder, 'clear-steps-book.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, await pageOf());
  return printed(page);
}
