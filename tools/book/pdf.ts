import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findBrowser, quiet } from '../checks/browser.mjs';

const paper = { format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

type PageRef = Parameters<PDFDocumentProxy['getPageIndex']>[0];
interface Link {
  readonly subtype: string;
  readonly dest?: string;
}

async function pageOf(document: PDFDocumentProxy, place: string): Promise<number | undefined> {
  const destination = (await document.getDestination(place)) as readonly PageRef[] | null;
  const page = destination?.[0];
  return page === undefined ? undefined : (await document.getPageIndex(page)) + 1;
}

/** Returns the destinations linked from the first page of a PDF, each with its page number. */
async function placesLinked(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  try {
    const links = (await (await document.getPage(1)).getAnnotations()) as readonly Link[];
    const places = [...new Set(links.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])))];
    const found = await Promise.all(places.map(async (place) => [place, await pageOf(document, place)] as const));
    return new Map(found.flatMap(([place, page]) => (page === undefined ? [] : [[place, page]])));
  } finally {
    await document.destroy();
  }
}

/** Styles that add page numbers to the contents, read from a first print: CSS in Chromium cannot look them up. */
const numbersBeside = (places: ReadonlyMap<string, number>): string =>
  [...places].map(([place, page]) => `.page .book-contents a[href="#${place}"]::after{content:"${page}"}`).join('\n');

/**
 * Prints a page to a PDF, with its headings as bookmarks and page numbers in its contents. Returns false, and writes
 * nothing, if no Chromium is found.
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
