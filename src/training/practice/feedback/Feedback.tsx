import { askedQuestions } from '../../../case/path';
import { asks, isWalkScreen, type ScreenId, taskOf } from '#protocol/screens';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/words';
import { compared } from '../../model/compare';
import type { Scenario } from '../../model/scenario';
import type { Practised } from '../open';
import { CallFeedback } from './CallFeedback';
import { FeedbackPanel } from './FeedbackPanel';
import { QuestionFeedback } from './QuestionFeedback';
import { WaysPart } from './WaysPart';

interface Props {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
  readonly practised: Practised;
}

/** What a screen's answers, or a task's mark, look like beside the model's. */
export function Feedback({ scenario, screen, practised: { store, trace } }: Props) {
  const { t } = useWords();
  const {
    view: { context, log },
  } = useSession();
  const close = () => trace.set({ panel: undefined });
  const goOn = () => {
    close();
    store.goOn([]);
  };
  const task = taskOf(screen);
  const questions = isWalkScreen(screen)
    ? askedQuestions(context.answers).filter((question) => asks(screen).includes(question))
    : [];
  const title = task ? 'call' : questions.length > 1 ? 'many' : 'one';
  return (
    <FeedbackPanel
      title={t(`training:practice/feedback/title/${title}`)}
      change={t(`training:practice/feedback/${task ? 'backToCall' : 'change'}`)}
      onContinue={goOn}
      onChange={close}
    >
      {task ? <CallFeedback scenario={scenario} task={task} facts={context} log={log} /> : null}
      {questions.map((question) => (
        <QuestionFeedback
          key={question}
          scenario={scenario}
          comparison={compared(scenario, context.answers, question)}
        />
      ))}
      {task ? null : <WaysPart scenario={scenario} screen={screen} snapshot={store.actor.getSnapshot()} />}
    </FeedbackPanel>
  );
}
