import { counted } from '../../case/condition';
import { useWords } from '../../words/words';
import { useNumbersOf } from './local-numbers';
import { useSession } from '../../session/session';

/** Where no number of Social Services is known: what to do instead, or to choose the area first. */
export function NoNumber() {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  if (useNumbersOf()(area, 'social-services').length > 0) return null;
  return <p className="number-note">{t(area ? 'ui:hub/numberNone' : 'ui:hub/noArea')}</p>;
}
