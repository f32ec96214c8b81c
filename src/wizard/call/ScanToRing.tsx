import { useState } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/controls';
import { QrCode } from '../../ui/QrCode';
import { useWords } from '../../words/words';

interface Props {
  /** The numbers, the line that is open now first, each with whose it is. */
  readonly numbers: readonly (readonly [number: string, whose: string])[];
}

/** Shows a number as a code, to be scanned and rung with one's own phone; one at a time, and none in a made-up case. */
export function ScanToRing({ numbers }: Props) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const [at, setAt] = useState<number | undefined>(undefined);
  if (madeUp || numbers.length === 0) return null;
  const [number, whose] = numbers[at ?? 0] ?? ['', ''];
  const other = (at ?? 0) + 1 < numbers.length ? (at ?? 0) + 1 : 0;
  return (
    <div className="call__scan">
      <Button
        action="show-code"
        look="link"
        data={{ 'aria-expanded': at !== undefined }}
        onPress={() => setAt(at === undefined ? 0 : undefined)}
      >
        {t('call:code/show')}
      </Button>
      {at === undefined ? null : (
        <>
          <QrCode text={`tel:${number.replaceAll(' ', '')}`} label={t('call:code/label', { number })} />
          <p>
            {whose}: <strong>{number}</strong>
          </p>
          {other === at ? null : (
            <Button action="other-code" look="link" onPress={() => setAt(other)}>
              {t('call:code/other', { number: numbers[other]?.[0] ?? '' })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
