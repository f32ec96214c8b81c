import { Button } from '../ui/Button';
import { useWords } from '../words/words';
import type { LaterScreen } from './later-screen';
import { Page } from './parts/Page';
import { useLaterScreens } from './use-later';

/** A screen that is loaded after the first one. Until it is there, or where it cannot be fetched, it says so; Refer now stays. */
export function Later({ screen }: { screen: LaterScreen }) {
  const { t } = useWords();
  const { screens, retry } = useLaterScreens();
  if (screens) {
    const Screen = screens[screen];
    return <Screen />;
  }
  return (
    <Page title={t(retry ? 'ui:later/failed' : 'ui:later/loading')}>
      {retry ? <p>{t('ui:later/kept')}</p> : null}
      {retry ? <Button action="try-again" look="secondary" onPress={retry}>{t('ui:actions/tryAgain')}</Button> : null}
    </Page>
  );
}
