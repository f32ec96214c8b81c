import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { GroundedParagraphs } from '../updates/lines';
import { AreaField } from './AreaField';
import { QuestionField, useAnswering } from './QuestionField';

/** Where the child lives or is now: a select, because the list is long. */
function Area({ error }: { error: string | undefined }) {
  const title = useWords().t('questions:local-authority/title');
  return (
    <section className="area-question">
      <h2 className="question-title">{title}</h2>
      <div className="nhsuk-hint">
        <GroundedParagraphs of="questions:local-authority/help" />
      </div>
      <AreaField label={<span className="nhsuk-u-visually-hidden">{title}</span>} error={error} />
    </section>
  );
}

/** A screen with several questions. Each one on the path must be answered before Continue. */
export function SeveralScreen({ screen }: { screen: 'evidence' | 'before-you-ring' }) {
  const { t } = useWords();
  const { asked, page } = useAnswering(screen);
  return (
    <Page title={t(`ui:several/${screen}/title`)} {...page}>
      {screen === 'evidence' ? <GroundedParagraphs of="ui:several/evidence/help" /> : null}
      {asked.map((question) =>
        question === 'local-authority' ? (
          <Area key={question} error={page.errors.find(({ id }) => id === question)?.text} />
        ) : (
          <QuestionField
            key={question}
            question={question}
            legend={<h2 className="question-title">{t(`questions:${question}/title`)}</h2>}
            errors={page.errors}
          />
        ),
      )}
    </Page>
  );
}
