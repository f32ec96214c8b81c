import { isAnswered, isQuestion } from '../../case/answers';
import { outstanding } from '../../case/outstanding';
import type { QuestionId } from '#protocol/questions';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { ToScreen } from '../frame/ToScreen';
import { useCase, useSession } from '../../session/session';

/** The extremism question decides a referral that must be made: it comes first (5.5.3-violent-extremism-c). */
const extremismFirst = (questions: readonly QuestionId[]): readonly QuestionId[] =>
  [...questions].sort((one, other) => Number(other === 'violent-extremism') - Number(one === 'violent-extremism'));

function Question({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const {
    view: { context },
    send,
  } = useSession();
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

/** The questions still unanswered, each leading to its screen: opened in place, and `isOpen` once they are what comes next. */
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
