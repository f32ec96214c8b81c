import { useState, type FormEvent } from 'react';
import { areas, policeNumbers, services } from '../../contacts/contacts';
import type { Entry, Place } from '../../contacts/file';
import { dateFault, isMobile, numberFault, type ValueFault, withPlainSpaces } from '../../contacts/values';
import { isAuthority } from '../../contacts/authorities';
import { parsed, validPart, objectOf, oneOf, optional, textThat } from '../../validation/schema';
import { useSession } from '../../session/session';
import { numberText } from '../../session/storage';
import { Button, Fieldset, SelectField } from '../../ui/controls';
import { TextField } from '../../ui/TextField';
import { published, useAdded } from '../../wizard/numbers/Numbers';
import { areasInOrder } from '../../wizard/question/AreaField';
import { useWords, dateInWords } from '../../words/words';
import { Ask, type Asking, Warning } from './Ask';

const fields = ['area', 'service', 'number', 'day', 'month', 'year'] as const;
export type Field = (typeof fields)[number];
/** A number as typed, before it is checked. */
export type Draft = Readonly<Record<Field, string>>;
const emptyDraft: Draft = { area: '', service: '', number: '', day: '', month: '', year: '' };

type Faults = Readonly<Partial<Record<Field, ValueFault | 'area' | 'service' | 'no-number'>>>;

// What the tab keeps of the form: the typed text, and the place of the number it replaces.
const short = optional(textThat((text) => (text.length > 40 ? 'too-long' : undefined)));
const typed = objectOf({
  ...(Object.fromEntries(fields.map((field) => [field, short])) as Record<Field, typeof short>),
  instead: optional(objectOf({ area: oneOf(areas), service: oneOf(services) })),
});

/** Reads the kept form from its text. Anything unknown, too long or without a place is left empty. Never throws. */
function readTyped(text: string) {
  const { instead, ...given } = validPart(typed, parsed(text)) ?? {};
  return { draft: { ...emptyDraft, ...given } satisfies Draft, instead };
}

/** Returns the draft with a day, `2026-03-01`, as the date on which the number was checked. */
const checkedOnDay = (draft: Draft, checkedOn: string): Draft => {
  const [year = '', month = '', day = ''] = checkedOn.split('-');
  return { ...draft, year, month, day };
};

const draftOf = ({ checkedOn, ...entry }: Entry): Draft => checkedOnDay({ ...emptyDraft, ...entry }, checkedOn);

const two = (text: string): string => text.trim().padStart(2, '0');

/**
 * Checks a draft by the same rules as the file. `today` is year-month-day. Returns the number with its place, or what is
 * wrong.
 */
function checkDraft({ area, service: typed, number: text, day, month, year }: Draft, today: string): Entry | Faults {
  const service = services.find((known) => known === typed);
  const number = withPlainSpaces(text).trim().replace(/\s+/g, ' ');
  const checkedOn = `${year.trim()}-${two(month)}-${two(day)}`;
  const wrongNumber =
    number === '' ? 'no-number' : numberFault(number, service ? policeNumbers[service] : policeNumbers.police);
  const wrongDate = dateFault(checkedOn, today);
  if (isAuthority(area) && service && !wrongNumber && !wrongDate) return { area, service, number, checkedOn };
  return {
    ...(!isAuthority(area) && { area: 'area' }),
    ...(!service && { service: 'service' }),
    ...(wrongNumber && { number: wrongNumber }),
    ...(wrongDate && { day: wrongDate }),
  };
}

/** The number being typed, and the one it replaces; the tab keeps them through Hide, reloads and language changes. */
export function useDraft() {
  const { today } = useSession();
  const [{ draft, instead }, setTyped] = useState(() => readTyped(numberText.kept() ?? ''));
  const [faults, setFaults] = useState<Faults>({});
  const [attempt, setAttempt] = useState(0);
  const keep = (next: Draft, place: Place | undefined) => {
    setTyped({ draft: next, instead: place });
    if (place || Object.values(next).some(Boolean)) numberText.keep(JSON.stringify({ ...next, instead: place }));
    else numberText.forget();
  };
  const type = (next: Draft) => keep(next, instead);
  /** Starts from an existing number, or from an empty form. */
  const begin = (entry?: Entry) => {
    keep(entry ? draftOf(entry) : emptyDraft, entry && { area: entry.area, service: entry.service });
    setFaults({});
  };
  /** Returns the number if nothing is wrong with it. */
  const check = (): Entry | undefined => {
    const checked = checkDraft(draft, today());
    setAttempt(attempt + 1);
    const isRight = 'checkedOn' in checked;
    setFaults(isRight ? {} : checked);
    return isRight ? checked : undefined;
  };
  return { draft, type, begin, check, faults, attempt, instead };
}

type Form = ReturnType<typeof useDraft>;

/** The day a number was checked: three fields, because a native date picker would be in the browser's language. */
function DateFields({ form: { draft, type }, error }: { form: Form; error: string | undefined }) {
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
            inputMode="numeric"
            maxLength={part === 'year' ? 4 : 2}
            onType={(value) => type({ ...draft, [part]: value })}
          />
        ))}
        <Button action="checked-today" look="secondary" onPress={() => type(checkedOnDay(draft, today()))}>
          {t('contacts:form/today')}
        </Button>
      </div>
    </Fieldset>
  );
}

/** The id of the form’s title, which takes focus. */
export const formTitleId = 'number-form';

/** Adds or changes a number, which is checked and then read back before it is kept. */
export function NumberForm({ form, onChecked }: { form: Form; onChecked: (entry: Entry) => void }) {
  const { t } = useWords();
  const { draft, type, faults, instead, check, begin } = form;
  const set = (field: Field) => (value: string) => type({ ...draft, [field]: value });
  const errorOf = (field: Field) => faults[field] && t(`contacts:errors/${faults[field]}`);
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
        none={t('contacts:form/choose')}
        of={areasInOrder().map((area) => [area, t(`areas:authorities/${area}`)])}
      />
      <SelectField
        id="number-service"
        label={t('contacts:form/service')}
        value={draft.service}
        onChoose={set('service')}
        error={errorOf('service')}
        none={t('contacts:form/choose')}
        of={services.map((one) => [one, t(`contacts:services/${one}`)])}
      />
      <TextField
        id="number-number"
        label={t('contacts:form/number')}
        hint={t('contacts:form/numberHint')}
        value={draft.number}
        onType={set('number')}
        maxLength={20}
        inputMode="tel"
        error={errorOf('number')}
      />
      <DateFields form={form} error={errorOf('day')} />
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

/** Reads a number back, digit by digit, before it is kept, and says which others there are for the same place. */
export function ConfirmNumber({ entry, ...asking }: Asking & { entry: Entry }) {
  const words = useWords();
  const { area, service, number, checkedOn } = entry;
  const before = useAdded()[area]?.[service]?.number;
  const official = published[area]?.[service]?.number;
  const rows = [
    ['area', words.t(`areas:authorities/${area}`)],
    ['service', words.t(`contacts:services/${service}`)],
    ['number', number],
    ['digits', digits(number)],
    ['date', dateInWords(words, checkedOn)],
  ] as const;
  return (
    <Ask part="confirm" {...asking}>
      <dl className="nhsuk-summary-list">
        {rows.map(([key, value]) => (
          <div className="nhsuk-summary-list__row" key={key}>
            <dt className="nhsuk-summary-list__key">{words.t(`contacts:confirm/${key}`)}</dt>
            <dd className="nhsuk-summary-list__value" data-number={key}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {/* It may be anybody's. */}
      {isMobile(number) ? <Warning text={words.t('contacts:confirm/mobile')} /> : null}
      {before && before !== number ? <Warning text={words.t('contacts:confirm/replaces', { number: before })} /> : null}
      {official ? <Warning text={words.t('contacts:confirm/published', { number: official })} /> : null}
    </Ask>
  );
}
