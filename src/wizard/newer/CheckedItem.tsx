import type { ReactNode } from 'react';
import { ageingOf, dueOn, monthsSince } from '../../case/due';
import { checkedOn } from '../../newer/facts';
import type { Aged } from '../../newer/fact';
import { Disclosure } from '../../ui/Disclosure';
import { dayInWords } from '../../words/dates';
import { Tagged } from '../../words/Tagged';
import { useWords, type Words } from '../../words/words';
import { useSession } from '../../session/session';
import { isReadingDue } from './readings';
import { Sources } from './Sources';

interface Props {
  readonly id: string;
  readonly reading: Aged;
  readonly name: string;
  readonly places: readonly string[];
  readonly children: ReactNode;
}

/** When something was read or confirmed, and how long ago that is. */
function ageInWords(words: Words, reading: Aged, today: string): string {
  const count = monthsSince(checkedOn(reading), today);
  const kind = reading.confirmedOn === undefined ? 'read' : 'confirmed';
  return words.t(count === 0 ? `since:about/${kind}Lately` : `since:about/${kind}`, {
    date: dayInWords(words, checkedOn(reading)),
    count,
  });
}

/** One thing that was found after the protocol, with all that is known of how it is known. */
export function CheckedItem({ id, reading, name, places, children }: Props) {
  const words = useWords();
  const { t } = words;
  const { today } = useSession();
  const isDue = isReadingDue(reading, today());
  const date = dayInWords(words, dueOn(checkedOn(reading), ageingOf(reading)));
  return (
    <li className="checked" data-checked={id} {...(isDue ? { 'data-due': '' } : {})}>
      <p>
        <strong>
          <Tagged text={name} />.
        </strong>{' '}
        {children}
      </p>
      <p className="checked__how">
        {ageInWords(words, reading, today())}{' '}
        {isDue ? <strong>{t('since:about/isDue', { date })}</strong> : t('since:about/checkBy', { date })}{' '}
        {t(`since:sure/${reading.sure}`)}{' '}
        {reading.confirmedOn === undefined
          ? t('since:about/confirmBy', { who: t(`since:confirmBy/${reading.confirmBy}`) })
          : null}
      </p>
      <Disclosure summary={<Tagged text={t('since:about/more', { name })} />}>
        <Sources sources={reading.sources} />
        {places.map((place) => (
          <p key={place}>
            <Tagged text={place} />
          </p>
        ))}
      </Disclosure>
    </li>
  );
}
