import { useWords } from '../../words/words';
import { personalIn } from '../model/personal';

/** Names what in the texts of a case could be a real person's, one by one. Renders nothing if nothing could. */
export function Personal({ of }: { of: string }) {
  const { t } = useWords();
  const found = personalIn(of);
  if (found.length === 0) return null;
  return <strong data-personal={found.length}>{t('training:write/personal', { found: found.join('; ') })}</strong>;
}
