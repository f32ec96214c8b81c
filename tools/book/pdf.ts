import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../checks/browser.mjs';
import { placesLinked } from './page-numbers';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const paper = { format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/** The numbers of pages beside what the contents lead to: Chromium's styles cannot ask for them, so they are read off a first print. */
const numbersBeside = (places: ReadonlyMap<string, number>): string =>
  [...places].map(([place, page]) => `.page .book-contents a[href="#${place}"]::after{content:"${page}"}`).join('\n');

async function print(browser: Browser, page: string, pdf: string): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(page).href);
  const first = await tab.pdf(paper);
  const places = await placesLinked(first);
  if (places.size > 0) await tab.addStyleTag({ content: `@media print{${numbersBeside(places)}}` });
  writeFileSync(pdf, places.size > 0 ? await tab.pdf(paper) : first);
  await tab.close();
}

/**
 * Prints pages to PDFs, with their headings as bookmarks and the numbers of pages in their contents. In: the files, each page with its PDF.
 * Out: false where no Chromium is found; then nothing is written.
 */
export async function printPdfs(files: readonly (readonly [page: string, pdf: string])[]): Promise<boolean> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return false;
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    for (const [page, pdf] of files) await print(browser, page, pdf);
  } finally {
    await browser.close();
  }
  return true;
}
