import { useWords } from '../../words/words';
import type { Told as Telling } from './steps';

/** What was done, or could not be, said once. */
export function Told({ told }: { told: Telling | undefined }) {
  const { t } = useWords();
  return told ? (
    <p className={told === 'not-kept' ? 'danger-box' : 'said'} role="alert">
      {t(`contacts:told/${told}`)}
    </p>
  ) : null;
}
