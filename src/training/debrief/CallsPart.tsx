import { againstOrder } from '../../case/log';
import { type TaskId, taskIds } from '../../protocol/2015-07/tasks';
import { useSession } from '../../screens/session';
import { useWords } from '../../words/words';
import { callOf, differenceOf, isEarly, modelCall } from '../model/calls';
import type { Scenario } from '../model/scenario';
import { CallBody } from '../practice/feedback/CallFeedback';
import { Looked } from './Looked';

/** The learner's calls beside the model's: each that was marked, or that the model marks. */
export function CallsPart({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const { view: { context, log } } = useSession();
  const both = (task: TaskId) => [callOf(context, task), modelCall(scenario, task)] as const;
  const tasks = taskIds.filter((task) => both(task).some((call) => call !== 'none'));
  const isSame = (task: TaskId) =>
    differenceOf(...both(task)) === undefined && !isEarly(context, task) && !againstOrder(log).some((one) => one.task === task);
  return (
    <section>
      <h2>{t('training:practice/debrief/calls')}</h2>
      {tasks.length === 0 ? <p>{t('training:practice/debrief/noCalls')}</p> : null}
      <ol className="looked-list plain-list">
        {tasks.map((task) => (
          <Looked key={task} id={task} what={t(`ui:tasks/${task}`)} isSame={isSame(task)}>
            <CallBody scenario={scenario} task={task} facts={context} log={log} isLong />
          </Looked>
        ))}
      </ol>
    </section>
  );
}
