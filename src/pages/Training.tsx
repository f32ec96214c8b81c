import { useWords, Paragraphs } from '../words/words';
import { Go } from '../wizard/frame/links';
import { Page } from '../wizard/frame/Page';

/** The way to training, which is a separate page so that a made-up case is never taken for the live one. */
export function Training() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:training/title')}>
      <p className="lead">{t('pages:training/lead')}</p>
      <Paragraphs lines={lines('pages:training/body')} />
      <Go to="#/train">{t('pages:training/open')}</Go>
    </Page>
  );
}
