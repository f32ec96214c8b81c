import { useWords } from '../../words/words';
import { AreaField } from './AreaField';
import { Page } from '../frame/Page';
import { Paragraphs } from '../frame/Paragraphs';
import { useAnswering } from './use-answering';

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
