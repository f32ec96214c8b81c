import { chosen } from '../../case/answers';
import { countedAnswers } from '../../case/path';
import { useWords } from '../../words/words';
import { localNumbers } from '../parts/local-numbers';
import { useSession } from '../session';

/** Where no number of Social Services is known: what to do instead, or to choose the area first. */
export function NoNumber() {
  const { t } = useWords();
  const { view: { context } } = useSession();
  const [area] = chosen(countedAnswers(context.answers), 'local-authority');
  if (localNumbers(area, 'social-services').length > 0) return null;
  return <p className="number-note">{t(area ? 'ui:hub/numberNone' : 'ui:hub/noArea')}</p>;
}
