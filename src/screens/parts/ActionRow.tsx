import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useSession } from '../session';

/** The ways on: Continue, where the page has one, and Refer now beside it. */
export function ActionRow({ goesOn }: { goesOn: boolean }) {
  const { t } = useWords();
  const { referNow } = useSession();
  return (
    <div className="action-row">
      {goesOn ? <Button action="continue" submits>{t('ui:actions/continue')}</Button> : null}
      <Button action="refer-now" look="secondary" onPress={referNow}>{t('ui:actions/referNow')}</Button>
    </div>
  );
}
