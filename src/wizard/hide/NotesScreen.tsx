import { useEffect, useState } from 'react';
import { outstanding } from '../../case/outstanding';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Heading } from '../frame/Heading';
import { useSession } from '../../session/session';

/** The neutral page of Hide: nothing of the case is in it. It leads on, or clears; how much is left is a bare count. */
export function NotesScreen() {
  const { t } = useWords();
  const {
    send,
    view: { context },
  } = useSession();
  const [asking, setAsking] = useState(false);
  const title = t('ui:notes/title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <Heading key={String(asking)} title={title} />
      <p>{asking ? t('ui:notes/ask', { count: outstanding(context).length }) : t('ui:notes/body')}</p>
      <div className={`action-row${asking ? ' action-row--apart' : ''}`}>
        <Button action="carry-on" look="secondary" onPress={() => send({ type: 'carry-on' })}>
          {t('ui:notes/carryOn')}
        </Button>
        <Button
          key={String(asking)}
          action="clear"
          look="secondary"
          onPress={() => (asking ? send({ type: 'clear' }) : setAsking(true))}
        >
          {t(asking ? 'ui:notes/confirm' : 'ui:notes/clear')}
        </Button>
      </div>
    </>
  );
}
