import { hasBookWords } from '../words/languages';
import { loadBook, loadedBook } from './load-book';
import { NotYet } from './parts/NotYet';
import { useFetched } from './use-fetched';

/** The reviewer's book: it is fetched by those who open it. */
export function BookScreen() {
  const isThere = hasBookWords();
  const { value: Book, retry } = useFetched(isThere ? loadedBook() : undefined, loadBook);
  return Book && isThere ? <Book /> : <NotYet retry={retry} />;
}
