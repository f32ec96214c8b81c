import { loadBookWords } from '../words/languages';

type BookPage = typeof import('./book/Book')['Book'];

let loaded: BookPage | undefined;

/** The reviewer's book, once it was loaded. */
export const loadedBook = (): BookPage | undefined => loaded;

/** Loads the reviewer's book with its words, in every language. Rejects where it cannot be fetched; it can be tried again. */
export async function loadBook(): Promise<BookPage> {
  const [{ Book }] = await Promise.all([import('./book/Book'), loadBookWords()]);
  loaded = Book;
  return Book;
}
