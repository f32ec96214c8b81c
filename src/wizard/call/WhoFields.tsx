import { roles, ways } from '../../case/mark-details';
import { SelectField } from '../../ui/SelectField';
import { useWords } from '../../words/words';
import type { FieldProps } from './field-props';

/** How it was told, and to what role: lists, so that no name is entered. */
export function WhoFields({ task, entry, change }: FieldProps) {
  const { t } = useWords();
  const blank = <option value="">{t('ui:task/details/choose')}</option>;
  return (
    <>
      <SelectField
        id={`${task}-way`}
        name={`${task}-way`}
        label={t('ui:task/details/way')}
        value={entry.way ?? ''}
        onChoose={(chosen) => change({ way: ways.find((way) => way === chosen) })}
      >
        {blank}
        {ways.map((way) => (
          <option key={way} value={way}>
            {t(`ui:task/details/ways/${way}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id={`${task}-role`}
        name={`${task}-role`}
        label={t('ui:task/details/role')}
        value={entry.role ?? ''}
        onChoose={(chosen) => change({ role: roles.find((role) => role === chosen) })}
      >
        {blank}
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`ui:task/details/roles/${role}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
