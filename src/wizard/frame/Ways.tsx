import type { ReactNode } from 'react';
import { isComplete } from '../../case/outstanding';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { restAWhile } from '../../ui/rest';

interface Props {
  /** What the page itself leads on by, first. */
  readonly children?: ReactNode;
  /** Before Refer now is done. */
  readonly onRefer?: () => void;
  /** A page that tells is not passed over by the second of two quick taps. */
  readonly rests?: boolean;
}

/** The bar at the bottom, in sight at any scroll: the page's own ways on, and Refer now, save where nothing is left to refer. */
export function Ways({ children, onRefer, rests = false }: Props) {
  const { t } = useWords();
  const {
    referNow,
    view: { screen, context },
  } = useSession();
  const isTaskList = screen === 'referrals';
  const refer = () => {
    onRefer?.();
    referNow();
    // On the task list itself it leads back up to the calls.
    if (isTaskList) document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className="bottom-bar" ref={rests ? restAWhile : undefined}>
      {children}
      {isTaskList && isComplete(context) ? null : (
        <Button action="refer-now" look="secondary" onPress={refer}>
          {t('ui:actions/referNow')}
        </Button>
      )}
    </div>
  );
}
