import { againstOrder, type Log } from '../../../case/log';
import type { CaseFacts } from '../../../case/marks';
import { type Body, type Saying, type TaskId, tasks } from '#protocol/tasks';
import { statusKey } from '../../../wizard/call/status-key';
import { Paragraphs } from '../../../wizard/frame/Paragraphs';
import type { Key } from '../../../words/keys';
import { plain, Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { type Call, callOf, differenceOf, isEarly, isSaid, isWaiting, modelCall } from '../../model/calls';
import type { Scenario } from '../../model/scenario';
import { ClauseList } from '../../parts/ClauseList';
import { Taught } from './Taught';

interface Props {
  readonly scenario: Scenario;
  readonly task: TaskId;
  readonly facts: CaseFacts;
  readonly log: Log;
  /** Why the model does it is folded up: the page is long. */
  readonly isLong?: boolean;
}

/** What runs against the order of referral: told too early, still locked, or told before another that comes first. */
function Order({ task, facts, log }: Props) {
  const { t, lines } = useWords();
  const name = (id: TaskId) => plain(t(`ui:tasks/${id}`));
  const before = againstOrder(log).filter((one) => one.task === task);
  return (
    <>
      {isEarly(facts, task) ? (
        <p data-order="early">
          <Tagged text={t(`tasks:early/${task}` as Key)} />
        </p>
      ) : null}
      {isWaiting(facts, task) ? (
        <div data-order="locked">
          <Paragraphs lines={lines(`tasks:locked/why/${task}` as Key)} />
        </div>
      ) : null}
      {before.map((one) => (
        <p key={one.before} data-order="against">
          {t('record:againstOrder', { task: name(task), before: name(one.before) })}
        </p>
      ))}
    </>
  );
}

/** What stands of a call, in words. */
function stateKey(call: Call): Key {
  if (!isSaid(call)) return `training:practice/calls/states/${call}`;
  const [status, by] = call.split(':') as [Saying, Body];
  return statusKey({ status, by });
}

/** What the learner marked of a call beside what the model does, the order, and why. */
export function CallBody(props: Props) {
  const { scenario, task, facts, isLong = false } = props;
  const { t } = useWords();
  const [yours, model] = [callOf(facts, task), modelCall(scenario, task)];
  const difference = differenceOf(yours, model);
  // The exits have nobody to tell; elsewhere only the reports after Social Services and the Police can be more than the model makes.
  const text = difference === 'more' && tasks[task].opensAfter.of.length > 0 ? 'moreLater' : difference;
  const isTaught = scenario.clauses[task] !== undefined;
  return (
    <>
      <div className="beside" data-difference={difference ?? 'same'}>
        <div>
          <p className="beside__title">{t('training:practice/calls/you')}</p>
          <p>{t(stateKey(yours))}</p>
        </div>
        <div>
          <p className="beside__title">{t('training:practice/calls/model')}</p>
          <p>{t(stateKey(model))}</p>
        </div>
      </div>
      <p>{t(`training:practice/calls/${text ? (`differ/${text}` as const) : 'same'}`)}</p>
      <Order {...props} />
      <Taught scenario={scenario} id={task} isLong={isLong} />
      {isTaught ? null : <ClauseList clauses={tasks[task].clauses} />}
    </>
  );
}

/** One call, in place of its page. */
export function CallFeedback(props: Props) {
  const { t } = useWords();
  return (
    <section className="feedback" data-feedback={props.task}>
      <h2>
        <Tagged text={t(`ui:tasks/${props.task}`)} />
      </h2>
      <CallBody {...props} />
    </section>
  );
}
