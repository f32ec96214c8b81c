import { ticked } from '../../case/drafts';
import type { AuthorityId } from '../../contacts/authorities';
import { useSession } from '../../session/session';
import { SelectField } from '../../ui/SelectField';
import { useWords } from '../../words/words';
import { areasInOrder } from './areas-in-order';

const question = 'local-authority';

/** The choice of the child's area. */
export function AreaField({ label, describedBy }: { label: string; describedBy?: string | undefined }) {
  const { t } = useWords();
  const {
    view: { context, drafts },
    draft,
  } = useSession();
  const [value = ''] = ticked(context.answers, drafts, question);
  const option = (area: AuthorityId) => (
    <option key={area} value={area}>
      {t(`areas:authorities/${area}`)}
    </option>
  );
  return (
    <SelectField
      id={question}
      name={question}
      label={label}
      value={value}
      describedBy={describedBy}
      onChoose={(chosen) => draft(question, chosen === '' ? [] : [chosen])}
    >
      <option value="">{t('ui:question/area/choose')}</option>
      <optgroup label={t('ui:question/area/wales')}>{areasInOrder.map(option)}</optgroup>
      <optgroup label={t('ui:question/area/other')}>
        <option value="outside-wales">{t('questions:local-authority/options/outside-wales/label')}</option>
        <option value="not-known">{t('questions:local-authority/options/not-known/label')}</option>
      </optgroup>
    </SelectField>
  );
}
