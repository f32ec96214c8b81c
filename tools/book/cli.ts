import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { wordsIn } from '../../src/words/words';
import { bookPage } from './page';
import { printPdf } from './pdf';

/** Writes the reviewer's book to a folder, `book` if none is named: as a page, and as a PDF where there is a Chromium. Returns the exit code. */
export default async function book([folder = join(root, 'book')]: string[]): Promise<number> {
  const [page, pdf] = ['html', 'pdf'].map((ending) => join(folder, `clear-steps-book.${ending}`)) as [string, string];
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, bookPage(root));
  const { t } = wordsIn('en');
  console.log(t('book:cli/wrote', { file: page }));
  console.log((await printPdf(page, pdf)) ? t('book:cli/wrote', { file: pdf }) : t('book:cli/noBrowser'));
  return 0;
}
