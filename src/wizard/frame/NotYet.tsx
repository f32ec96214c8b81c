import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Page } from './Page';

/** Firefox and Safari ask no more for a script that failed once, until the page is opened again. */
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

/** In place of a page that is being fetched or, with `retry`, that could not be: it says so, and Refer now stays. */
export function NotYet({ retry }: { retry: (() => void) | undefined }) {
  const { t } = useWords();
  return (
    <Page title={t(retry ? 'ui:later/failed' : 'ui:later/loading')}>
      {retry ? <p>{t('ui:later/kept')}</p> : null}
      {retry ? <Again retry={retry} /> : null}
    </Page>
  );
}
