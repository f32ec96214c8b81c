import { type QuestionId, questions, type RiskId, riskIds } from '#protocol/questions';
import { type Answers, chosenOptions, partsOf } from '../../case/answers';
import { flaggedRisks, formsIdentified, riskStatus } from '../../case/harm';
import { useCase } from '../../session/session';
import type { Key } from '../../words/keys';
import { useWords, type Words } from '../../words/words';
import { Page } from '../frame/Page';
import { Paragraphs } from '../../words/Tagged';
import { GroundedList, GroundedParagraphs } from '../updates/Grounded';
import { Explanation } from './SeveralScreen';
import { QuestionField, useAnswering } from './QuestionField';
import type { ReactNode } from 'react';
import type { Ground } from '#protocol/clauses';
import { Disclosure } from '../../ui/Disclosure';

/** Returns why a risk is flagged without being asked: a sentence for each answer that implies it. */
const impliedReasons = (words: Words, answers: Answers, risk: RiskId): readonly string[] =>
  chosenOptions(answers).flatMap((chosen) => words.maybe(`risks:${risk}/implied/${partsOf(chosen).option}`) ?? []);

/** Returns why a risk is flagged: the answers that led to it. */
export function flaggedReasons(words: Words, answers: Answers, risk: RiskId): readonly string[] {
  if (riskStatus(answers, risk) === 'implied') return impliedReasons(words, answers, risk);
  return [words.t(`risks:${risk}/${answers[risk].includes('yes') ? 'flagged' : 'notSure'}` as Key)];
}

/** A risk that earlier answers already flag: it is not asked, and the reason is shown. */
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

/** The five specific risks of 5.5.3 on one page. Those that answers imply are shown as flagged, with the reason. */
export function RisksScreen() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const { asked, page } = useAnswering('specific-risks');
  const forms = formsIdentified(context.answers);
  const isImplied = (risk: RiskId) => riskStatus(context.answers, risk) === 'implied';
  return (
    <Page title={t('ui:risks/title')} {...page}>
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
            errors={page.errors}
          />
        ),
      )}
      <Explanation questions={asked} />
    </Page>
  );
}

/** What can happen and what to tell, for those who want to know more. */
function More({ risk }: { risk: RiskId }) {
  const { t } = useWords();
  return (
    <Disclosure
      summary={
        <>
          {t('ui:risks/flagged/more')}
          <span className="nhsuk-u-visually-hidden">: {t(`risks:${risk}/name`)}</span>
        </>
      }
    >
      <h3>{t('ui:risks/flagged/harms')}</h3>
      <GroundedList of={`risks:${risk}/harms`} />
      <h3>{t('ui:risks/flagged/tell')}</h3>
      <GroundedList of={`risks:${risk}/tell`} />
    </Disclosure>
  );
}

/** A flagged risk: which answers led to it, what can happen, and any question still to ask about it. */
export function FlaggedRisk({ risk, children }: { risk: RiskId; children?: ReactNode }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  return (
    <section className="block" data-risk={risk}>
      <h2>{words.t(`risks:${risk}/name`)}</h2>
      <Paragraphs lines={flaggedReasons(words, context.answers, risk)} />
      <GroundedParagraphs of={`risks:${risk}/short`} isAtRest />
      {children}
      <More risk={risk} />
    </section>
  );
}

/** The flagged and implied risks, each in short, with any question still to ask beneath it. */
export function FlaggedRisks() {
  const { t } = useWords();
  const { answers } = useCase((view) => view.context);
  const { asked, page } = useAnswering('flagged-risks');
  const flagged = flaggedRisks(answers);
  const grounds = [
    ...flagged.flatMap((risk): readonly Ground[] => questions[risk].risk.clauses),
    ...asked.flatMap((question): readonly Ground[] => questions[question].grounds),
  ];
  return (
    <Page title={t('ui:risks/flagged/title')} grounds={[...new Set(grounds)]} {...page}>
      {flagged.map((risk) => {
        const question = asked.find((id) => beneath(id) === risk);
        return (
          <FlaggedRisk key={risk} risk={risk}>
            {question ? (
              <QuestionField
                question={question}
                legend={<h3 className="question-title">{t(`questions:${question}/title`)}</h3>}
                errors={page.errors}
              />
            ) : null}
          </FlaggedRisk>
        );
      })}
    </Page>
  );
}

const beneath = (question: QuestionId): string | undefined => {
  const asked = questions[question];
  return 'beneath' in asked ? asked.beneath : undefined;
};
