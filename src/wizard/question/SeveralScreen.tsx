import type { QuestionId } from '#protocol/questions';
import { asks } from '#protocol/screens';
import { isAsked } from '../../case/answers';
import { useCase } from '../../session/session';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { AreaField } from './AreaField';
import { Explanation } from './Explanation';
import { QuestionField } from './QuestionField';
import { useAnswering } from './use-answering';

/** Where the child lives or is now: a long list, so a select. */
function Area({ error }: { error: string | undefined }) {
  const { t } = useWords();
  return (
    <section className="area-question">
      <h2 className="question-title" id="area-question">
        {t('questions:local-authority/title')}
      </h2>
      {error ? (
        <p className="nhsuk-error-message" id="area-error">
          {error}
        </p>
      ) : null}
      <AreaField
        label={t('questions:local-authority/label')}
        describedBy={error ? 'area-question area-error' : 'area-question'}
      />
    </section>
  );
}

/** One of the questions of a screen, under a heading of its own. */
function Question({ question, error }: { question: QuestionId; error: string | undefined }) {
  const { t } = useWords();
  if (question === 'local-authority') return <Area error={error} />;
  const legend = <h2 className="question-title">{t(`questions:${question}/title`)}</h2>;
  return <QuestionField question={question} legend={legend} error={error} />;
}

/** A screen that asks several questions: those on the path, each answered before Continue. */
export function SeveralScreen({ screen }: { screen: 'evidence' | 'before-you-ring' }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const asked = asks(screen).filter((question) => isAsked(context.answers, question));
  const { errors, attempt, onContinue } = useAnswering(asked);
  return (
    <Page asks title={t(`ui:several/${screen}/title`)} errors={errors} attempt={attempt} onContinue={onContinue}>
      {asked.map((question) => (
        <Question key={question} question={question} error={errors.find(({ id }) => id === question)?.text} />
      ))}
      <Explanation questions={asked} />
    </Page>
  );
}
