import { useEffect } from 'react';
import { Button } from '../ui/Button';
import { languages } from '../words/languages';
import { useWords, wordsIn } from '../words/words';
import { Page } from '../wizard/frame/Page';
import { BookBody, type Jump } from './BookBody';
import { editionOf, footOf } from './edition';
import './book.scss';

/** An address within the page is taken for that of a screen, so that the contents lead on by buttons. */
const JumpByButton: Jump = ({ place, text }) => {
  const jump = () => {
    const heading = document.getElementById(place);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="link-button" onClick={jump}>
      {text}
    </button>
  );
};

/** The foot of printed pages has no element: the book's styles take it from here. */
function useEditionAtFoot(): void {
  useEffect(() => {
    const all = languages.map(wordsIn);
    const { style } = document.documentElement;
    style.setProperty('--book-edition', JSON.stringify(footOf(all, editionOf(all))));
    return () => void style.removeProperty('--book-edition');
  }, []);
}

/** The reviewer's book as a page of the app. */
export function Book() {
  const { t } = useWords();
  useEditionAtFoot();
  return (
    <Page title={t('book:title')}>
      <div className="action-row">
        <Button action="print" look="secondary" onPress={() => window.print()}>
          {t('ui:actions/print')}
        </Button>
      </div>
      <BookBody languages={languages.map(wordsIn)} jump={JumpByButton} />
    </Page>
  );
}
