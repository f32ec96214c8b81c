import { Button } from '../../ui/controls';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { useLazy } from './LazyPart';

/** A notice above the screen, shown once. The one that nothing is kept stays until the person closes it. */
export function Notice() {
  const { t } = useWords();
  const { notice, tell } = useSession();
  const { lazy } = useLazy();
  if (notice === undefined) return null;
  if (notice === 'keeps-nothing')
    return (
      <div className="said" role="alert">
        <p>{t('ui:notices/keeps-nothing')}</p>
        <Button action="close" look="secondary" onPress={() => tell()}>
          {t('ui:actions/close')}
        </Button>
      </div>
    );
  if (typeof notice === 'string')
    return (
      <p className="said" role="alert">
        {t(`ui:notices/${notice}`)}
      </p>
    );
  return (
    <div className="said" role="alert">
      {lazy ? <lazy.LostParts lost={notice} /> : null}
    </div>
  );
}
