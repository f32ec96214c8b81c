import { useWords } from '../../../words/words';
import { Page } from '../../parts/Page';
import { Paragraphs } from '../../parts/Paragraphs';

/** How accessible this is meant to be, what is known, and whom to tell. */
export function Accessibility() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:accessibility/title')}>
      <div className="lead"><Paragraphs lines={lines('pages:accessibility/lead')} /></div>
      <Paragraphs lines={lines('pages:accessibility/known')} />
      <Paragraphs lines={lines('pages:accessibility/contact')} />
    </Page>
  );
}
