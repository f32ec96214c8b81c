import { isAnswered, isQuestion } from '../../case/answers';
import { askedQuestions } from '../../case/path';
import type { QuestionId } from '#protocol/questions';
import { Button, Disclosure } from '../../ui/controls';
import { Tagged, useWords } from '../../words/words';
import { useCase, useSession } from '../../session/session';
import { labelOf } from '../question/option-words';
import { areCallsMade, outstanding } from '../../case/outstanding';
import { isFor999 } from '../../case/danger';
import { isToRing, rowOf } from '../../case/plan';
import { ToScreen } from '../frame/links';

function Answer({ question }: { question: QuestionId }) {
  const words = useWords();
  const { context, send } = useSession();
  const label = words.t(`questions:${question}/label`);
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{label}</dt>
      <dd className="nhsuk-summary-list__value">
        {context.answers[question].map((option) => (
          <Tagged as="span" className="answer" key={option} text={labelOf(words, `${question}:${option}`)} />
        ))}
      </dd>
      <dd className="nhsuk-summary-list__actions">
        <Button
          action="change"
          look="link"
          data={{ 'data-question': question }}
          label={words.t('ui:actions/changeWhat', { question: label })}
          onPress={() => send({ type: `change.${question}` })}
        >
          {words.t('ui:actions/change')}
        </Button>
      </dd>
    </div>
  );
}

/** The answers on the path, each with Change; opened in place. */
export function AnswersList() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const answered = askedQuestions(context.answers).filter((question) => isAnswered(context.answers, question));
  return (
    <Disclosure summary={t('ui:task-list/answers')} data={{ 'data-answers': '' }}>
      <dl className="nhsuk-summary-list answers">
        {answered.map((question) => (
          <Answer key={question} question={question} />
        ))}
      </dl>
    </Disclosure>
  );
}

/** Puts the extremism question first: it decides a referral that must be made (5.5.3-violent-extremism-c). */
const extremismFirst = (questions: readonly QuestionId[]): readonly QuestionId[] =>
  [...questions].sort((one, other) => Number(other === 'violent-extremism') - Number(one === 'violent-extremism'));

/** Leads to a question without an answer or, if the Police do not know of the danger, to where they are told. */
function Question({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { context, send } = useSession();
  const isUntold = isAnswered(context.answers, question);
  if (isUntold && !isFor999(context))
    return <ToScreen screen="referrals/police">{t('ui:task-list/outstanding/notCalled')}</ToScreen>;
  const label = t(`questions:${question}/label`);
  const asks = question === 'violent-extremism' ? t('ui:task-list/outstanding/notConsidered') : label;
  const text = isUntold ? t('ui:task-list/outstanding/say999') : asks;
  return (
    <Button
      action="change"
      look="link"
      data={{ 'data-question': question }}
      label={isUntold ? undefined : t('ui:actions/answerWhat', { question: text })}
      onPress={() => send({ type: `change.${question}` })}
    >
      {text}
    </Button>
  );
}

/**
 * The unanswered questions, each leading to its screen. On the list they are open once the calls are
 * made, since they come next, and what is said on the card of the Police is left out.
 */
export function StillToAnswer() {
  const { t } = useWords();
  const view = useCase((whole) => whole);
  const police = rowOf(view.context, 'police');
  const isList = view.screen === 'referrals';
  const isOpen = isList && areCallsMade(view.context);
  const isOnCard = isList && isFor999(view.context) && police !== undefined && isToRing(police);
  const questions = extremismFirst(outstanding(view.context).filter(isQuestion)).filter(
    (question) => !(isOnCard && question === 'called-999'),
  );
  if (questions.length === 0) return null;
  return (
    <div className="still">
      <Disclosure summary={t('ui:task-list/outstanding/count', { count: questions.length })} isOpen={isOpen}>
        <ul className="still__list">
          {questions.map((question) => (
            <li key={question} data-outstanding={question}>
              <Question question={question} />
            </li>
          ))}
        </ul>
      </Disclosure>
      {isOpen ? <ToScreen screen="next-steps">{t('ui:task-list/next/after')}</ToScreen> : null}
    </div>
  );
}
