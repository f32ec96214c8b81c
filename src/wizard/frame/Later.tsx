import { useCallback } from 'react';
import { hasBookWords, loadBookWords } from '../../words/languages';
import { type LaterScreen, useLoads } from './loads';
import { NotYet } from './NotYet';
import { useFetched } from './use-fetched';
import { useLater } from './use-later';

/** A screen that is loaded after the first one. */
export function LaterPage({ screen }: { screen: LaterScreen }) {
  const { later, retry } = useLater();
  if (!later) return <NotYet retry={retry} />;
  const Screen = later.screens[screen];
  return <Screen />;
}

/** The reviewer's book, with its words in every language: it is fetched by those who open it. */
export function BookPage() {
  const { book } = useLoads();
  const load = useCallback(() => Promise.all([book.load(), loadBookWords()]).then(([loaded]) => loaded), [book]);
  const isThere = hasBookWords();
  const { value, retry } = useFetched(isThere ? book.loaded() : undefined, load);
  return value && isThere ? <value.Book /> : <NotYet retry={retry} />;
}
