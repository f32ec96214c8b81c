import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Actions } from '../ui/controls';
import { usePageProperty } from '../ui/page-property';
import { Page } from '../wizard/frame/Page';
import { useWords, wordsIn } from '../words/words';
import { languages, ownFirst } from '../words/languages';
import { BookBody } from './Book';
import { footOf } from './Pairs';
import type { PartId } from './part-ids';
import { Picture } from './Picture';

/** Whether the page is being printed; if so, it is drawn in full before the browser lays it out. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const stopped = new AbortController();
    window.addEventListener('beforeprint', () => flushSync(() => setPrinted(true)), stopped);
    window.addEventListener('afterprint', () => setPrinted(false), stopped);
    return () => stopped.abort();
  }, []);
  return isPrinted;
}

/** The reviewer's book as a page of the app, current language on the left. One part is open at a time; all print. */
export function Book() {
  const { t, language } = useWords();
  const [open, setOpen] = useState<PartId>();
  const isPrinted = useIsPrinted();
  usePageProperty('--book-edition', footOf(languages.map(wordsIn)));
  return (
    <Page title={t('book:title')}>
      <Actions of={[['print', t('ui:actions/print'), () => window.print(), 'secondary']]} />
      <BookBody
        languages={ownFirst(language).map(wordsIn)}
        {...(!isPrinted && { open, Picture, turn: (part) => setOpen(part === open ? undefined : part) })}
      />
    </Page>
  );
}
