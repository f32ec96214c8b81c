import { roles, ways } from '../../case/mark-details';
import { SelectField } from '../../ui/SelectField';
import { useWords } from '../../words/words';
import type { FieldProps } from './field-props';

/** How it was told, and to what role: lists, so that no name is entered. */
export function WhoFields({ task, entry, change }: FieldProps) {
  const { t } = useWords();
  const blank = <option value="">{t('call:details/choose')}</option>;
  return (
    <>
      <SelectField
        id={`${task}-way`}
        name={`${task}-way`}
        label={t('call:details/way')}
        value={entry.way ?? ''}
        onChoose={(chosen) => change({ way: ways.find((way) => way === chosen) })}
      >
        {blank}
        {ways.map((way) => (
          <option key={way} value={way}>
            {t(`call:details/ways/${way}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id={`${task}-role`}
        name={`${task}-role`}
        label={t('call:details/role')}
        value={entry.role ?? ''}
        onChoose={(chosen) => change({ role: roles.find((role) => role === chosen) })}
      >
        {blank}
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`call:details/roles/${role}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
