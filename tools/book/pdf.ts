import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
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

/**
 * Prints a page to a PDF, with its headings as bookmarks and the numbers of pages in its contents.
 * Out: false where no Chromium is found; then nothing is written.
 */
export async function printPdf(page: string, pdf: string): Promise<boolean> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return false;
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    const first = await tab.pdf(paper);
    await tab.addStyleTag({ content: `@media print{${numbersBeside(await placesLinked(first))}}` });
    writeFileSync(pdf, await tab.pdf(paper));
  } finally {
    await browser.close();
  }
  return true;
}
