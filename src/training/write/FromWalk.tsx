import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { trialId } from '../own/trial';
import { writeFromWalk } from './begin';
import { Begin } from './Begin';

/** At the end of a walk: the way to write a case from it; none from the case that is being written, which is only tried. */
export function FromWalk({ from }: { from: Scenario }) {
  const { t } = useWords();
  const { view } = useSession();
  if (from.id === trialId) return null;
  return (
    <div className="from-walk">
      <Begin action="write-from-walk" look="secondary" onBegin={() => writeFromWalk(view, from)}>
        {t('training:write/fromWalk')}
      </Begin>
    </div>
  );
}
