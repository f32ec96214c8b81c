import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { removeOwn } from './kept';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly onRemoved: () => void;
}

/** Removes a scenario from the device, once that is confirmed: its file may be nowhere else. */
export function Remove({ id, title, onRemoved }: Props) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <Button
        action="remove-own"
        look="link"
        label={t('training:own/removeOf', { title })}
        onPress={() => setAsks(true)}
      >
        {t('training:own/remove')}
      </Button>
    );
  const remove = () => {
    removeOwn(id);
    onRemoved();
  };
  return (
    <div className="own-ask" role="group" aria-label={t('training:own/removeOf', { title })}>
      <p>{t('training:own/ask')}</p>
      <div className="action-row">
        <Button action="remove-own-now" look="warning" onPress={remove}>
          {t('training:own/removeNow')}
        </Button>
        <Button action="keep-own" look="secondary" onPress={() => setAsks(false)}>
          {t('training:own/keepIt')}
        </Button>
      </div>
    </div>
  );
}
