import { Button } from '../../ui/Button';
import { languages } from '../../words/languages';
import { useWords, wordsIn } from '../../words/words';
import { Page } from '../parts/Page';
import { BookBody, type Jump } from './BookBody';
import './book.scss';

/** An address within the page is taken for that of a screen, so that the contents lead on by buttons. */
const JumpByButton: Jump = ({ place, text }) => {
  const jump = () => {
    const heading = document.getElementById(place);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return <button type="button" className="link-button" onClick={jump}>{text}</button>;
};

/** The reviewer's book as a page of the app. */
export function Book() {
  const { t } = useWords();
  return (
    <Page title={t('book:title')}>
      <div className="action-row"><Button action="print" look="secondary" onPress={() => window.print()}>{t('ui:actions/print')}</Button></div>
      <BookBody languages={languages.map(wordsIn)} jump={JumpByButton} />
    </Page>
  );
}
