import { isMobile } from '../../contacts/values';
import { useWords } from '../../words/words';

/** What makes one look twice at a number before it is kept: a mobile one may be anybody's. */
export function Doubt({ number }: { number: string }) {
  const { t } = useWords();
  return isMobile(number) ? (
    <p>
      <strong>{t('contacts:confirm/mobile')}</strong>
    </p>
  ) : null;
}
