import type { FormEvent } from 'react';
import { services } from '../../contacts/contacts';
import type { Entry } from '../../contacts/file';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Fieldset } from '../../ui/Fieldset';
import { Options, SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { published } from '../../wizard/numbers/local-numbers';
import { useAdded } from '../../wizard/numbers/added';
import { dayInWords } from '../../words/dates';
import { areasInOrder } from '../../wizard/question/AreaField';
import { useWords } from '../../words/words';
import { Ask, type Asking, Doubt } from './Ask';
import { checkedOnDay, type Draft, type Field, type useDraft } from './draft';

interface DateFieldsProps {
  readonly draft: Draft;
  readonly onType: (draft: Draft) => void;
  readonly error: string | undefined;
}

/** The day a number was checked: three fields, because a native date picker would be in the browser's language. */
function DateFields({ draft, onType, error }: DateFieldsProps) {
  const { t } = useWords();
  const { today } = useSession();
  return (
    <Fieldset
      id="number-date"
      legend={<span className="date-legend">{t('contacts:form/date')}</span>}
      hint={t('contacts:form/dateHint')}
      error={error === undefined ? undefined : { prefix: t('ui:errors/prefix'), text: error }}
    >
      <div className="date-row">
        {(['day', 'month', 'year'] as const).map((part) => (
          <TextField
            key={part}
            id={`number-${part}`}
            label={t(`contacts:form/${part}`)}
            value={draft[part]}
            keyboard="numeric"
            length={part === 'year' ? 4 : 2}
            onType={(value) => onType({ ...draft, [part]: value })}
          />
        ))}
        <Button action="checked-today" look="secondary" onPress={() => onType(checkedOnDay(draft, today()))}>
          {t('contacts:form/today')}
        </Button>
      </div>
    </Fieldset>
  );
}

/** The id of the form’s title, which takes focus. */
export const formTitleId = 'number-form';

interface Props {
  readonly form: ReturnType<typeof useDraft>;
  readonly onChecked: (entry: Entry) => void;
}

/** Adds or changes a number, which is checked and then read back before it is kept. */
export function NumberForm({ form: { draft, type, faults, instead, check, begin }, onChecked }: Props) {
  const { t } = useWords();
  const set = (field: Field) => (value: string) => type({ ...draft, [field]: value });
  const errorOf = (field: Field) =>
    faults.filter((found) => found.field === field).map(({ fault }) => t(`contacts:errors/${fault}`))[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const entry = check();
    if (entry) onChecked(entry);
  };
  return (
    <form className="block" noValidate onSubmit={submit}>
      <h2 id={formTitleId} tabIndex={-1}>
        {t(instead ? 'contacts:form/changeTitle' : 'contacts:form/title')}
      </h2>
      <SelectField
        id="number-area"
        label={t('contacts:form/area')}
        value={draft.area}
        onChoose={set('area')}
        error={errorOf('area')}
      >
        <Options of={areasInOrder} label={(area) => t(`areas:authorities/${area}`)} blank={t('contacts:form/choose')} />
      </SelectField>
      <SelectField
        id="number-service"
        label={t('contacts:form/service')}
        value={draft.service}
        onChoose={set('service')}
        error={errorOf('service')}
      >
        <Options of={services} label={(one) => t(`contacts:services/${one}`)} blank={t('contacts:form/choose')} />
      </SelectField>
      <TextField
        id="number-number"
        label={t('contacts:form/number')}
        hint={t('contacts:form/numberHint')}
        value={draft.number}
        onType={set('number')}
        length={20}
        keyboard="tel"
        error={errorOf('number')}
      />
      <DateFields draft={draft} onType={type} error={errorOf('day')} />
      <div className="action-row">
        <Button action="check-number" submits>
          {t('contacts:form/check')}
        </Button>
        <Button action="empty-form" look="secondary" onPress={() => begin()}>
          {t('contacts:form/empty')}
        </Button>
      </div>
    </form>
  );
}

const digits = (number: string): string => [...number.replaceAll(' ', '')].join(' ');

/** The other numbers for the same place: the one that this replaces, and the publisher's. */
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
      <Doubt number={entry.number} />
      <Others entry={entry} />
    </Ask>
  );
}
