import { isAnswered } from '../../case/answers';
import { askedQuestions } from '../../case/path';
import type { QuestionId } from '#protocol/questions';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useCase, useSession } from '../../session/session';
import { labelOf } from '../question/option-words';

function Answer({ question }: { question: QuestionId }) {
  const words = useWords();
  const {
    view: { context },
    send,
  } = useSession();
  const label = words.t(`questions:${question}/label`);
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{label}</dt>
      <dd className="nhsuk-summary-list__value">
        {context.answers[question].map((option) => (
          <span className="answer" key={option}>
            <Tagged text={labelOf(words, `${question}:${option}`)} />
          </span>
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

/** The answers given on the path, each with Change: opened in place. */
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
