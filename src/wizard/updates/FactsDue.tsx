import { factIds, touchesDuty } from '../../updates/facts';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { ToScreen } from '../frame/ToScreen';
import { isDueNow, knownFact } from './readings';

/** Where something newer than the protocol that touches a duty is due to be checked again: says so, once, and leads to all of it. Else, and in training, nothing. */
export function FactsDue() {
  const { t } = useWords();
  const { today, madeUp } = useSession();
  if (madeUp || !factIds.some((id) => touchesDuty(id) && isDueNow(knownFact(id), today()))) return null;
  return (
    <p>
      <ToScreen screen="about">{t('updates:first')}</ToScreen>
    </p>
  );
}
