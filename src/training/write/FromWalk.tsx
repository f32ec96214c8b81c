import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { writeFromWalk } from './begin';
import { isWriting } from './kept';

/** At the end of a walk: the way to write a case from it. */
export function FromWalk({ from }: { from: Scenario }) {
  const { t } = useWords();
  const { view } = useSession();
  return (
    <div className="from-walk">
      {isWriting() ? <p>{t('training:write/replaces')}</p> : null}
      <Button action="write-from-walk" look="secondary" onPress={() => writeFromWalk(view, from)}>
        {t('training:write/fromWalk')}
      </Button>
    </div>
  );
}
