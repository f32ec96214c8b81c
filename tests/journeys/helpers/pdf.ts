import type { Page } from '@playwright/test';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Its text without white space, because lines wrap anywhere, and without the page number. */
  readonly text: string;
  /** Its text with spaces, to search for words. */
  readonly words: string;
}

/** Returns a text without white space, to search for on a printed page. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

async function readPage(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const { width, height } = page.getViewport({ scale: 1 });
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  return {
    width,
    height,
    words,
    text: bare(items.map((item) => ('str' in item ? item.str : '')).join('')).replace(/^\d+\/\d+/, ''),
  };
}

/** Prints the page to PDF, on the paper that its styles ask for, and reads it back. */
export async function print(page: Page): Promise<readonly PrintedPage[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((number) => readPage(document, number)));
  await document.destroy();
  return pages;
}
