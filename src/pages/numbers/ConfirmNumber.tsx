import { dayInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { published } from '../../wizard/numbers/local-numbers';
import { Ask } from './Ask';
import type { Entry } from '../../contacts/entries';
import type { Asking } from './steps';
import { useAdded } from '../../wizard/numbers/use-added';

const digits = (number: string): string => [...number.replaceAll(' ', '')].join(' ');

/** The other numbers known for the same place: the one that this replaces, and the publisher's. */
function Others({ entry: { area, service, number } }: { entry: Entry }) {
  const { t } = useWords();
  const numbers = useAdded();
  const before = numbers[area]?.[service]?.number;
  const official = published[area]?.[service]?.number;
  return (
    <>
      {before && before !== number ? (
        <p>
          <strong>{t('contacts:confirm/replaces', { number: before })}</strong>
        </p>
      ) : null}
      {official ? (
        <p>
          <strong>{t('contacts:confirm/published', { number: official })}</strong>
        </p>
      ) : null}
    </>
  );
}

/** Reads a number back, digit by digit, before it is kept. */
export function ConfirmNumber({ entry, ...asking }: Asking & { entry: Entry }) {
  const words = useWords();
  const { t } = words;
  const rows = [
    ['area', t(`areas:authorities/${entry.area}`)],
    ['service', t(`contacts:services/${entry.service}`)],
    ['number', entry.number],
    ['digits', digits(entry.number)],
    ['date', dayInWords(words, entry.checkedOn)],
  ] as const;
  return (
    <Ask
      title={t('contacts:confirm/title')}
      lead={words.lines('contacts:confirm/lead')}
      yes={t('contacts:confirm/save')}
      no={t('contacts:confirm/back')}
      {...asking}
    >
      <dl className="nhsuk-summary-list">
        {rows.map(([key, value]) => (
          <div className="nhsuk-summary-list__row" key={key}>
            <dt className="nhsuk-summary-list__key">{t(`contacts:confirm/${key}`)}</dt>
            <dd className="nhsuk-summary-list__value" data-number={key}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <Others entry={entry} />
    </Ask>
  );
}
