import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** The places to which the first page of a PDF links, each with the number of the page on which it stands. */
export async function placesLinked(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
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
