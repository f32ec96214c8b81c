import { type RiskId, riskIds } from '#protocol/questions';
import { isAsked } from '../../case/answers';
import { formsIdentified, riskStatus } from '../../case/harm';
import { useCase } from '../../session/session';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { Paragraphs } from '../frame/Paragraphs';
import { GroundedParagraphs } from '../updates/Grounded';
import { Explanation } from './Explanation';
import { QuestionField } from './QuestionField';
import { impliedReasons } from './risk-reasons';
import { useAnswering } from './use-answering';

/** A risk that what was said before flags: not asked, with the reason. */
export function ImpliedRisk({ risk }: { risk: RiskId }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  return (
    <div className="implied-risk" data-risk={risk}>
      <h2 className="implied-risk__title">{words.t(`questions:${risk}/label`)}</h2>
      <p className="implied-risk__status">
        <span aria-hidden="true">✓ </span>
        {words.t('ui:question/alreadyFlagged')}
      </p>
      <Paragraphs lines={impliedReasons(words, context.answers, risk)} />
    </div>
  );
}

/** The five specific risks of 5.5.3 on one page; the implied ones are shown as already flagged, with the reason. */
export function RisksScreen() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const asked = riskIds.filter((risk) => isAsked(context.answers, risk));
  const { errors, attempt, onContinue } = useAnswering(asked);
  const forms = formsIdentified(context.answers);
  const isImplied = (risk: RiskId) => riskStatus(context.answers, risk) === 'implied';
  return (
    <Page asks title={t('ui:risks/title')} errors={errors} attempt={attempt} onContinue={onContinue}>
      {forms.length > 0 ? (
        <p>
          {t('ui:risks/forms')} {forms.map((form) => t(`ui:risks/form/${form}`)).join(', ')}.
        </p>
      ) : null}
      <GroundedParagraphs of="ui:risks/help" isAtRest />
      {riskIds.map((risk) =>
        isImplied(risk) ? (
          <ImpliedRisk key={risk} risk={risk} />
        ) : (
          <QuestionField
            key={risk}
            question={risk}
            inline
            legend={<h2 className="risk-title">{t(`questions:${risk}/title`)}</h2>}
            error={errors.find(({ id }) => id === risk)?.text}
          />
        ),
      )}
      <Explanation questions={asked} />
    </Page>
  );
}
