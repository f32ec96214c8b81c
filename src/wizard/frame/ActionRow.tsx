import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';

interface Props {
  readonly onContinue: (() => void) | undefined;
  /** Continue submits the form around it. */
  readonly submits: boolean;
}

/** The ways on: Continue, where the page has one, and Refer now beside it. */
export function ActionRow({ onContinue, submits }: Props) {
  const { t } = useWords();
  const {
    referNow,
    view: { screen },
  } = useSession();
  const press = submits ? {} : { onPress: onContinue };
  const refer = () => {
    referNow();
    // On the hub itself it leads back up to the calls.
    if (screen === 'referrals') document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className="action-row">
      {onContinue ? (
        <Button action="continue" submits={submits} {...press}>
          {t('ui:actions/continue')}
        </Button>
      ) : null}
      <Button action="refer-now" look="secondary" onPress={refer}>
        {t('ui:actions/referNow')}
      </Button>
    </div>
  );
}
