import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Page } from './Page';

/** Firefox and Safari do not request a script again once it has failed, until the page is reloaded. */
function Again({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <div className="action-row">
      <Button action="try-again" look="secondary" onPress={retry}>
        {t('ui:actions/tryAgain')}
      </Button>
      <Button action="open-again" look="secondary" onPress={() => window.location.reload()}>
        {t('ui:actions/openAgain')}
      </Button>
    </div>
  );
}

/** Shown while a page is loading or, with `retry`, after it failed to load. Refer now stays available. */
export function NotYet({ retry }: { retry: (() => void) | undefined }) {
  const { t } = useWords();
  return (
    <Page title={t(retry ? 'ui:later/failed' : 'ui:later/loading')}>
      {retry ? <p>{t('ui:later/kept')}</p> : null}
      {retry ? <Again retry={retry} /> : null}
    </Page>
  );
}
