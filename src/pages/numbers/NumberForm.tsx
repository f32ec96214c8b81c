import type { FormEvent } from 'react';
import { services } from '../../contacts/contacts';
import { type AuthorityId, authorities } from '../../contacts/authorities';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../words/words';
import { DateFields } from './DateFields';
import type { Draft, DraftFault, Field } from './draft';

/** The id of the form’s title, by which focus finds it. */
export const formTitleId = 'number-form';

interface Props {
  readonly draft: Draft;
  readonly onType: (draft: Draft) => void;
  readonly faults: readonly DraftFault[];
  readonly isChange: boolean;
  readonly onCheck: () => void;
  readonly onEmpty: () => void;
}

/** Adds or changes a number: it is checked, and then read back, before it is kept. */
export function NumberForm({ draft, onType, faults, isChange, onCheck, onEmpty }: Props) {
  const { t } = useWords();
  const set = (field: Field) => (value: string) => onType({ ...draft, [field]: value });
  const errorOf = (field: Field) =>
    faults.filter((found) => found.field === field).map(({ fault }) => t(`contacts:errors/${fault}`))[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
  return (
    <form className="block" noValidate onSubmit={submit}>
      <h2 id={formTitleId} tabIndex={-1}>
        {t(isChange ? 'contacts:form/changeTitle' : 'contacts:form/title')}
      </h2>
      <SelectField
        id="number-area"
        name="number-area"
        label={t('contacts:form/area')}
        value={draft.area}
        onChoose={set('area')}
        error={errorOf('area')}
      >
        <option value="">{t('contacts:form/choose')}</option>
        {(Object.keys(authorities) as AuthorityId[]).map((area) => (
          <option key={area} value={area}>
            {t(`areas:authorities/${area}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="number-service"
        name="number-service"
        label={t('contacts:form/service')}
        value={draft.service}
        onChoose={set('service')}
        error={errorOf('service')}
      >
        <option value="">{t('contacts:form/choose')}</option>
        {services.map((service) => (
          <option key={service} value={service}>
            {t(`contacts:services/${service}`)}
          </option>
        ))}
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
      <DateFields draft={draft} onType={onType} error={errorOf('day')} />
      <div className="action-row">
        <Button action="check-number" submits>
          {t('contacts:form/check')}
        </Button>
        <Button action="empty-form" look="secondary" onPress={onEmpty}>
          {t('contacts:form/empty')}
        </Button>
      </div>
    </form>
  );
}
