import { hasBookWords } from '../words/languages';
import { loadBook, loadedBook } from './load-book';
import { NotYet } from './parts/NotYet';
import { useFetched } from './use-fetched';

/** The reviewer's book: it is fetched by those who open it. */
export function BookScreen() {
  const { value: Book, retry } = useFetched(loadedBook(), loadBook);
  return Book && hasBookWords() ? <Book /> : <NotYet retry={retry} />;
}
