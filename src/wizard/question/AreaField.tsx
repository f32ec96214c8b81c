import { ticked } from '../../case/drafts';
import { authorities, type AuthorityId } from '../../contacts/authorities';
import { useSession } from '../../session/session';
import { SelectField } from '../../ui/SelectField';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { Paragraphs } from '../frame/Paragraphs';
import { useAnswering } from './use-answering';

const question = 'local-authority';

/** The choice of the child's area; the one chosen last on this device comes first, as an offer. */
export function AreaField({ label, describedBy }: { label: string; describedBy?: string | undefined }) {
  const { t } = useWords();
  const {
    view: { context, drafts },
    draft,
    lastArea,
  } = useSession();
  const [value = ''] = ticked(context.answers, drafts, question);
  const areas = Object.keys(authorities) as AuthorityId[];
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
      {areas
        .filter((area) => area === lastArea)
        .map((area) => (
          <optgroup key={area} label={t('ui:question/area/last')}>
            {option(area)}
          </optgroup>
        ))}
      <optgroup label={t('ui:question/area/wales')}>{areas.filter((area) => area !== lastArea).map(option)}</optgroup>
      <optgroup label={t('ui:question/area/other')}>
        <option value="outside-wales">{t('questions:local-authority/options/outside-wales/label')}</option>
        <option value="not-known">{t('questions:local-authority/options/not-known/label')}</option>
      </optgroup>
    </SelectField>
  );
}

/** Where the child lives or is now: a long list, so a select. */
export function AreaScreen() {
  const { t, lines } = useWords();
  const { errors, attempt, onContinue } = useAnswering(['local-authority']);
  return (
    <Page asks title={t('questions:local-authority/title')} errors={errors} attempt={attempt} onContinue={onContinue}>
      <div className="help" id="area-help">
        <Paragraphs lines={lines('questions:local-authority/help')} />
      </div>
      {errors.map(({ text }) => (
        <p className="nhsuk-error-message" id="area-error" key={text}>
          {text}
        </p>
      ))}
      <AreaField
        label={t('questions:local-authority/label')}
        describedBy={errors.length > 0 ? 'area-help area-error' : 'area-help'}
      />
    </Page>
  );
}
