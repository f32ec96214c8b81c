import type { ReactNode } from 'react';
import type { Ground } from '#protocol/clauses';
import { type QuestionId, questions, type RiskId } from '#protocol/questions';
import { asks } from '#protocol/screens';
import { isAsked } from '../../case/answers';
import { flaggedRisks } from '../../case/harm';
import { useCase } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { Paragraphs } from '../frame/Paragraphs';
import { GroundedItems, GroundedParagraphs } from '../updates/Grounded';
import { QuestionField } from './QuestionField';
import { flaggedReasons } from './risk-reasons';
import { useAnswering } from './use-answering';

/** What can happen, and what to tell: opened by who wants to know more. */
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
      <ul className="bullets">
        <GroundedItems of={`risks:${risk}/harms`} />
      </ul>
      <h3>{t('ui:risks/flagged/tell')}</h3>
      <ul className="bullets">
        <GroundedItems of={`risks:${risk}/tell`} />
      </ul>
    </Disclosure>
  );
}

/** A flagged risk: what in the answers led to it, what can happen, and what is still to ask of it. */
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

/** The risks flagged or implied, each in short, with what is still to ask beneath it. */
export function FlaggedRisks() {
  const { t } = useWords();
  const { answers } = useCase((view) => view.context);
  const asked = asks('flagged-risks').filter((question) => isAsked(answers, question));
  const { errors, attempt, onContinue } = useAnswering(asked);
  const flagged = flaggedRisks(answers);
  const grounds = [
    ...flagged.flatMap((risk): readonly Ground[] => questions[risk].risk.clauses),
    ...asked.flatMap((question): readonly Ground[] => questions[question].grounds),
  ];
  return (
    <Page
      asks
      title={t('ui:risks/flagged/title')}
      grounds={[...new Set(grounds)]}
      errors={errors}
      attempt={attempt}
      onContinue={onContinue}
    >
      {flagged.map((risk) => {
        const question = asked.find((id) => beneath(id) === risk);
        return (
          <FlaggedRisk key={risk} risk={risk}>
            {question ? (
              <QuestionField
                question={question}
                legend={<h3 className="question-title">{t(`questions:${question}/title`)}</h3>}
                error={errors.find(({ id }) => id === question)?.text}
              />
            ) : null}
          </FlaggedRisk>
        );
      })}
    </Page>
  );
}

/** The risk beneath which a question is asked. */
const beneath = (question: QuestionId): string | undefined => {
  const asked = questions[question];
  return 'beneath' in asked ? asked.beneath : undefined;
};
