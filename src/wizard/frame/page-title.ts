import { useEffect } from 'react';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';

/** Names the page in its tab: an error first, and before all that a case is made up. */
export function usePageTitle(title: string, isError = false): void {
  const { t } = useWords();
  const { madeUp } = useSession();
  const own = t(isError ? 'ui:titleError' : 'ui:title', { title: plain(title) });
  const whole = madeUp ? t('ui:madeUp/title', { title: own }) : own;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
