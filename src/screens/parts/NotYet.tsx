import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Page } from './Page';

/** In place of a page that is being fetched or, with `retry`, that could not be: it says so, and Refer now stays. */
export function NotYet({ retry }: { retry: (() => void) | undefined }) {
  const { t } = useWords();
  return (
    <Page title={t(retry ? 'ui:later/failed' : 'ui:later/loading')}>
      {retry ? <p>{t('ui:later/kept')}</p> : null}
      {retry ? <Button action="try-again" look="secondary" onPress={retry}>{t('ui:actions/tryAgain')}</Button> : null}
    </Page>
  );
}
