import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useDeviceCopy } from './device-copy';

/** Whether the app works here without a signal; and a new version, which waits until it is chosen. */
export function CopyLine() {
  const { t } = useWords();
  const { state, useNewVersion } = useDeviceCopy();
  return (
    <div className="foot__copy" role="status" data-copy={state}>
      <p>{t(`ui:copy/${state}`)}</p>
      {state === 'new-version' ? (
        <Button action="use-new-version" look="secondary" onPress={useNewVersion}>
          {t('ui:actions/useNewVersion')}
        </Button>
      ) : null}
    </div>
  );
}
