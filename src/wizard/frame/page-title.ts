import { useEffect } from 'react';
import { stageOf } from '../../case/stage';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';

/**
 * Names the page in its tab: an error first, and before all that a case is made up. Whoever looks at the history of the browser reads
 * the title: of a live case it tells the stage alone.
 */
export function usePageTitle(title: string, isError = false): void {
  const { t } = useWords();
  const {
    madeUp,
    view: { screen },
  } = useSession();
  const stage = madeUp ? undefined : stageOf(screen);
  const own = t(isError ? 'ui:titleError' : 'ui:title', { title: stage ? t(`ui:stages/${stage}`) : plain(title) });
  const whole = madeUp ? t('ui:madeUp/title', { title: own }) : own;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
