import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { ToScreen } from '../frame/ToScreen';
import { isReadingDue, readings } from './readings';

/** Where something that is newer than the protocol is due to be checked again: says so, and leads to all of it. Else, and in training, nothing. */
export function FactsDue() {
  const { t } = useWords();
  const { today, madeUp } = useSession();
  if (madeUp || !readings.some((reading) => isReadingDue(reading, today()))) return null;
  return (
    <p>
      <ToScreen screen="about">{t('since:first')}</ToScreen>
    </p>
  );
}
