import { Paragraphs, useWords } from '../../words/words';

/** How to come back from the page of Hide. Only someone who is practising it sees this. */
export function Practice() {
  const { t, lines } = useWords();
  return (
    <aside className="taught">
      <h2>{t('call:practice/title')}</h2>
      <Paragraphs lines={lines('call:practice/says')} />
    </aside>
  );
}
