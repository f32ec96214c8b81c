import { isAnswered, isQuestion } from '../../case/answers';
import { askedQuestions } from '../../case/path';
import type { QuestionId } from '#protocol/questions';
import { Button, Disclosure } from '../../ui/controls';
import { Tagged, useWords } from '../../words/words';
import { useCase, useSession } from '../../session/session';
import { labelOf } from '../question/option-words';
import { outstanding } from '../../case/outstanding';
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

function Question({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { context, send } = useSession();
  if (isAnswered(context.answers, question)) {
    return (
      <li data-outstanding={question}>
        <ToScreen screen="referrals/police">{t('ui:task-list/outstanding/notCalled')}</ToScreen>
      </li>
    );
  }
  const label = t(`questions:${question}/label`);
  const text = question === 'violent-extremism' ? t('ui:task-list/outstanding/notConsidered') : label;
  return (
    <li data-outstanding={question}>
      <Button
        action="change"
        look="link"
        data={{ 'data-question': question }}
        label={t('ui:actions/answerWhat', { question: text })}
        onPress={() => send({ type: `change.${question}` })}
      >
        {text}
      </Button>
    </li>
  );
}

/** The unanswered questions, each leading to its screen. `isOpen`: open from the start, when they come next. */
export function StillToAnswer({ isOpen = false }: { isOpen?: boolean }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const questions = extremismFirst(outstanding(context).filter(isQuestion));
  if (questions.length === 0) return null;
  return (
    <div className="still">
      <Disclosure summary={t('ui:task-list/outstanding/count', { count: questions.length })} isOpen={isOpen}>
        <ul className="still__list">
          {questions.map((question) => (
            <Question key={question} question={question} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
