import { Actions } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Page } from './Page';

/** Shown while a page is loading or, with `retry`, after it failed to load. Refer now stays available. */
export function NotYet({ retry }: { retry: (() => void) | undefined }) {
  const { t } = useWords();
  if (!retry) return <Page title={t('ui:later/loading')}>{null}</Page>;
  return (
    <Page title={t('ui:later/failed')}>
      <p>{t('ui:later/kept')}</p>
      <Actions
        of={[
          ['try-again', t('ui:actions/tryAgain'), retry, 'secondary'],
          // Firefox and Safari do not request a script again once it has failed, until the page is reloaded.
          ['open-again', t('ui:actions/openAgain'), () => window.location.reload()],
        ]}
      />
    </Page>
  );
}
