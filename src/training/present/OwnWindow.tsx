import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { windowAddress } from './show-address';
import { type ShowStore, useShow } from './show-store';

const addressOf = (store: ShowStore): string => windowAddress(store.scenario, 'presenter', store.view().show);

/** Opens the presenter's own window. It gets nothing of this tab's storage: the live case stays where it is. */
const openWindow = (store: ShowStore): void =>
  void window.open(addressOf(store), '_blank', 'popup,noopener,width=960,height=900');

/** The button of the presenter's own window. */
export function OwnWindow({ store, onOpen }: { store: ShowStore; onOpen: () => void }) {
  const { t } = useWords();
  if (!store.canPair) return null;
  return (
    <Button
      action="own-window"
      look="secondary"
      onPress={() => {
        openWindow(store);
        onOpen();
      }}
    >
      {t('training:presenter/actions/window')}
    </Button>
  );
}

/** What to do where the window did not open, or where this browser keeps no two windows in step. */
export function WindowNote({ store, isAsked }: { store: ShowStore; isAsked: boolean }) {
  const { t } = useWords();
  const { isPaired } = useShow(store);
  if (!store.canPair)
    return (
      <p className="wall__note" role="status">
        {t('training:presenter/pair/none')}
      </p>
    );
  if (!isAsked || isPaired) return null;
  const address = addressOf(store);
  return (
    <p className="wall__note" role="status">
      {t('training:presenter/pair/waiting')}{' '}
      <a href={address} target="_blank" rel="noopener">{`${location.origin}${address}`}</a>
    </p>
  );
}
