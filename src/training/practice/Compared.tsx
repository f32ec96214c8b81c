import { type Body, type Saying, type TaskId, tasks } from '#protocol/tasks';
import { outOfOrder } from '../../case/log';
import { isMade, lockedBy } from '../../case/marks';
import { taskStatus } from '../../case/plan';
import { useCase, useSession } from '../../session/session';
import { Disclosure } from '../../ui/controls';
import { statusKey } from '../../wizard/call/status-key';
import { Paragraphs, plain, Tagged, type Key, useWords } from '../../words/words';
import { labelOf } from '../../wizard/question/option-words';
import { type Call, callOf, type Comparison, differenceOf, isSaid, modelCall } from '../model/compare';
import { clauseNumbers, reasonFor, type Taught as TaughtId } from '../model/scenario';
import { ClauseList, Side } from '../parts/Page';
import { useSaid } from '../parts/Scenario';

/**
 * The model's reason, its clauses and the usual mistake; nothing if the scenario has no text for it. `isLong`: every part
 * is folded up, because the page is long.
 */
export function Taught({ id, isLong = false }: { id: TaughtId; isLong?: boolean }) {
  const { t, scenario, said, saidIn } = useSaid();
  const [why, mistake, clauses] = [said.why[id], said.mistake[id], scenario.clauses[id] ?? []];
  if (!(why ?? mistake)) return null;
  const body = (
    <>
      {why ? <Tagged as="p" lang={saidIn} text={why} /> : null}
      {why ? <ClauseList clauses={clauses} /> : null}
      {mistake ? <p className="beside__title">{t('training:practice/feedback/mistake')}</p> : null}
      {mistake ? <Tagged as="p" lang={saidIn} text={mistake} data-mistake={id} /> : null}
    </>
  );
  if (isLong) {
    const refs = clauseNumbers(clauses);
    const title = t(`training:practice/feedback/${mistake ? 'whyAndMistake' : 'why'}`);
    return <Disclosure summary={`${title}${refs ? ` (${refs})` : ''}`}>{body}</Disclosure>;
  }
  return (
    <>
      {why ? <p className="beside__title">{t('training:practice/feedback/why')}</p> : null}
      {body}
    </>
  );
}

/** What the learner or the model chose. Each option that the other did not choose says so, and why it is wrong. */
function Chosen({ comparison, of }: { comparison: Comparison; of: 'you' | 'model' }) {
  const { scenario, ...words } = useSaid();
  const { question, yours, model, isOffYours, isOffModel } = comparison;
  const isYours = of === 'you';
  const [options, others] = isYours ? [yours, model] : [model, yours];
  const areOthersOff = isYours ? isOffModel : isOffYours;
  const state = isYours ? 'notInModel' : 'missed';
  const none = !isYours ? 'offPath' : isOffYours ? 'notAsked' : 'unanswered';
  const title = words.t(`training:practice/feedback/${of}`);
  const chosen = options.map((option) => {
    const isAlone = !others.includes(option);
    const reason = isAlone && isYours ? reasonFor(words, scenario, question, option) : undefined;
    return (
      <li key={option} data-option={option} data-compared={isAlone ? state : 'same'}>
        <Tagged as="span" className="beside__option" text={labelOf(words, `${question}:${option}`)} />
        {isAlone && !areOthersOff ? (
          <span className="beside__state">{words.t(`training:practice/feedback/${state}`)}</span>
        ) : null}
        {reason ? (
          <Tagged as="span" className="beside__reason" lang={reason.language} data-reason={option} text={reason.text} />
        ) : null}
      </li>
    );
  });
  return (
    <Side title={title}>
      {chosen.length === 0 ? (
        <p>{words.t(`training:practice/feedback/${none}`)}</p>
      ) : (
        <ul className="beside__list plain-list" aria-label={title}>
          {chosen}
        </ul>
      )}
    </Side>
  );
}

/** The learner's choice beside the model's. */
export const Beside = ({ comparison }: { comparison: Comparison }) => (
  <div className="beside">
    <Chosen comparison={comparison} of="you" />
    <Chosen comparison={comparison} of="model" />
  </div>
);

/** How the call breaks the order of referral: told too early, still locked, or told before one that comes first. */
function Order({ task }: { task: TaskId }) {
  const { t, linesAt } = useWords();
  const { context: facts, log } = useSession().view;
  const name = (id: TaskId) => plain(t(`ui:tasks/${id}`));
  const before = outOfOrder(log).filter((one) => one.task === task);
  return (
    <>
      {taskStatus(facts, task) === 'made-early' ? (
        <Tagged as="p" data-order="early" text={t(`tasks:early/${task}` as Key)} />
      ) : null}
      {!isMade(facts, task) && lockedBy(facts, task).length > 0 ? (
        <div data-order="locked">
          <Paragraphs lines={linesAt(`tasks:locked/why/${task}`).map(([, line]) => line)} />
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

function stateKey(task: TaskId, call: Call): Key {
  if (!isSaid(call)) return `training:practice/calls/states/${call}`;
  const [status, by] = call.split(':') as [Saying, Body];
  return statusKey({ task, status, by });
}

/** How the learner marked a call, beside the model: the order and the reason, folded up if the page `isLong`. */
export function CallBody({ task, isLong = false }: { task: TaskId; isLong?: boolean }) {
  const { t, scenario } = useSaid();
  const facts = useCase((view) => view.context);
  const [yours, model] = [callOf(facts, task), modelCall(scenario, task)];
  const difference = differenceOf(yours, model);
  // Exit pages have nobody to tell. Only reports after Social Services and the Police can exceed the model.
  const text = difference === 'more' && tasks[task].opensAfter.of.length > 0 ? 'moreLater' : difference;
  const isTaught = scenario.clauses[task] !== undefined;
  return (
    <>
      <div className="beside" data-difference={difference ?? 'same'}>
        <Side title={t('training:practice/calls/you')}>
          <p>{t(stateKey(task, yours))}</p>
        </Side>
        <Side title={t('training:practice/calls/model')}>
          <p>{t(stateKey(task, model))}</p>
        </Side>
      </div>
      <p>{t(`training:practice/calls/${text ? (`differ/${text}` as const) : 'same'}`)}</p>
      <Order task={task} />
      <Taught id={task} isLong={isLong} />
      {isTaught ? null : <ClauseList clauses={tasks[task].clauses} />}
    </>
  );
}
