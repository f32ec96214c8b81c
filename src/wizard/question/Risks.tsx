import { type RiskId, riskIds } from '#protocol/questions';
import { asks } from '#protocol/screens';
import { type Answers, chosenOptions, isAsked, partsOf, flaggedRisks, riskStatus } from '../../case/answers';
import { beneath, withDrafts } from '../../case/beneath';
import { useCase, useSession } from '../../session/session';
import { useWords, type Words, Paragraphs, Tagged } from '../../words/words';
import { Page } from '../frame/Page';
import { GroundedParagraphs, NotUsedBeside } from '../updates/lines';
import { QuestionField, useAnswering } from './QuestionField';

/** Returns why a risk is flagged without being asked: a sentence for each answer that implies it. */
export const impliedReasons = (words: Words, answers: Answers, risk: RiskId): readonly string[] =>
  chosenOptions(answers).flatMap((chosen) => words.maybe(`risks:${risk}/implied/${partsOf(chosen).option}`) ?? []);

interface RiskProps {
  readonly risk: RiskId;
  readonly answers: Answers;
}

/** What a flagged risk can lead to, and whether a question follows; announced when a tick flags it. */
export function RiskFlag({ risk, answers }: RiskProps) {
  const { t } = useWords();
  return (
    <div role="status">
      {flaggedRisks.isIn(answers, risk) ? (
        <p className="risk-flag">
          <strong>{t('ui:risks/word')}</strong> <Tagged text={t(`risks:${risk}/short`)} />
          <NotUsedBeside of={`risks:${risk}/short`} />
        </p>
      ) : null}
      {beneath(risk).some((question) => isAsked(answers, question)) ? (
        <p className="nhsuk-u-visually-hidden">{t('ui:risks/follows')}</p>
      ) : null}
    </div>
  );
}

/** A risk that earlier answers imply: it is not asked, and the reason is shown. */
export function ImpliedRisk({ risk }: { risk: RiskId }) {
  const words = useWords();
  const { answers } = useCase((view) => view.context);
  return (
    <div className="implied-risk">
      <h2 className="risk-title">{words.t(`questions:${risk}/label`)}</h2>
      <p className="implied-risk__status">
        <span aria-hidden="true">✓ </span>
        {words.t('ui:question/alreadyFlagged')}
      </p>
      <Paragraphs lines={impliedReasons(words, answers, risk)} />
    </div>
  );
}

type Errors = ReturnType<typeof useAnswering>['page']['errors'];

function Risk({ risk, answers, errors }: RiskProps & { readonly errors: Errors }) {
  const { t } = useWords();
  return (
    <div className="risk" data-risk={risk}>
      {riskStatus(answers, risk) === 'implied' ? (
        <ImpliedRisk risk={risk} />
      ) : (
        <QuestionField
          question={risk}
          inline
          legend={<h2 className="risk-title">{t(`questions:${risk}/title`)}</h2>}
          errors={errors}
        />
      )}
      <RiskFlag risk={risk} answers={answers} />
      {beneath(risk)
        .filter((question) => isAsked(answers, question))
        .map((question) => (
          <QuestionField
            key={question}
            question={question}
            legend={<h3 className="question-title">{t(`questions:${question}/title`)}</h3>}
            errors={errors}
          />
        ))}
    </div>
  );
}

/** The five specific risks of 5.5.3 on one page. Those that answers imply are shown as flagged, with the reason. */
export function RisksScreen() {
  const { t } = useWords();
  const { context, drafts } = useSession();
  const answers = withDrafts(context.answers, drafts, asks('specific-risks'));
  const { asked, page } = useAnswering('specific-risks', answers);
  // In the order of the page, which has each question beneath its risk.
  const errors = riskIds
    .flatMap((risk) => [risk, ...beneath(risk)])
    .filter((question) => asked.includes(question))
    .flatMap((question) => page.errors.filter(({ id }) => id === question));
  return (
    <Page title={t('ui:risks/title')} {...page} errors={errors}>
      <GroundedParagraphs of="ui:risks/help" />
      {riskIds.map((risk) => (
        <Risk key={risk} risk={risk} answers={answers} errors={errors} />
      ))}
    </Page>
  );
}
