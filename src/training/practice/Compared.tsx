import { type Body, type Saying, type TaskId, tasks } from '#protocol/tasks';
import { againstOrder } from '../../case/log';
import type { CaseFacts, Log } from '../../case/marks';
import { Disclosure } from '../../ui/Disclosure';
import { statusKey } from '../../wizard/call/status-key';
import { Paragraphs, plain, Tagged } from '../../words/Tagged';
import { labelOf } from '../../wizard/question/option-words';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import {
  type Call,
  callOf,
  type Comparison,
  differenceOf,
  isEarly,
  isSaid,
  isWaiting,
  missed,
  modelCall,
  notInModel,
} from '../model/compare';
import { hasReasons, reasonFor } from '../model/said';
import type { Scenario, Taught as TaughtId } from '../model/scenario';
import { ClauseList, clauseNumbers } from '../parts/clauses';
import { Said, useSaid } from '../parts/Page';

interface TaughtProps {
  readonly scenario: Scenario;
  readonly id: TaughtId;
  /** Whether every part is folded up, because the page is long. */
  readonly isLong?: boolean;
}

/** The model's reason, its clauses and the usual mistake. Renders nothing if the scenario has no text for it. */
export function Taught({ scenario, id, isLong = false }: TaughtProps) {
  const { t, said, saidIn } = useSaid(scenario);
  const [why, mistake, clauses] = [said.why[id], said.mistake[id], scenario.clauses[id] ?? []];
  if (!(why ?? mistake)) return null;
  const body = (
    <>
      {why ? <Said language={saidIn} text={why} /> : null}
      {why ? <ClauseList clauses={clauses} /> : null}
      {mistake ? <p className="beside__title">{t('training:practice/feedback/mistake')}</p> : null}
      {mistake ? <Said language={saidIn} text={mistake} data={{ 'data-mistake': id }} /> : null}
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

interface BesideProps {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
}

/** What the learner chose. Each option that the model does not choose comes with its reason. */
function Yours({ scenario, comparison }: BesideProps) {
  const words = useWords();
  const { question, yours } = comparison;
  const title = words.t('training:practice/feedback/you');
  const wrong = notInModel(comparison);
  return (
    <div>
      <p className="beside__title">{title}</p>
      {yours.length === 0 ? (
        <p>{words.t(`training:practice/feedback/${comparison.isOffYours ? 'notAsked' : 'unanswered'}`)}</p>
      ) : (
        <ul className="beside__list plain-list" aria-label={title}>
          {yours.map((option) => {
            const isWrong = wrong.includes(option);
            const reason = isWrong && hasReasons(question) ? reasonFor(words, scenario, question, option) : undefined;
            return (
              <li key={option} data-option={option} data-compared={isWrong ? 'not-in-model' : 'same'}>
                <span className="beside__option">
                  <Tagged text={labelOf(words, `${question}:${option}`)} />
                </span>
                {isWrong && !comparison.isOffModel ? (
                  <span className="beside__state">{words.t('training:practice/feedback/notInModel')}</span>
                ) : null}
                {reason ? (
                  <span className="beside__reason" lang={reason.language} data-reason={option}>
                    <Tagged text={reason.text} />
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** What the model chooses. Each option that the learner missed is labelled as such. */
function Model({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const { question, model, isOffModel, isOffYours } = comparison;
  const title = words.t('training:practice/feedback/model');
  const left = missed(comparison);
  return (
    <div>
      <p className="beside__title">{title}</p>
      {isOffModel ? (
        <p>{words.t('training:practice/feedback/offPath')}</p>
      ) : (
        <ul className="beside__list plain-list" aria-label={title}>
          {model.map((option) => (
            <li key={option} data-option={option} data-compared={left.includes(option) ? 'missed' : 'same'}>
              <span className="beside__option">
                <Tagged text={labelOf(words, `${question}:${option}`)} />
              </span>
              {left.includes(option) && !isOffYours ? (
                <span className="beside__state">{words.t('training:practice/feedback/missed')}</span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The learner's choice beside the model's. */
export function Beside({ scenario, comparison }: BesideProps) {
  return (
    <div className="beside">
      <Yours scenario={scenario} comparison={comparison} />
      <Model comparison={comparison} />
    </div>
  );
}

interface CallProps {
  readonly scenario: Scenario;
  readonly task: TaskId;
  readonly facts: CaseFacts;
  readonly log: Log;
  /** Whether the model's reason is folded up, because the page is long. */
  readonly isLong?: boolean;
}

/** How the call breaks the order of referral: told too early, still locked, or told before one that comes first. */
function Order({ task, facts, log }: CallProps) {
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

function stateKey(call: Call): Key {
  if (!isSaid(call)) return `training:practice/calls/states/${call}`;
  const [status, by] = call.split(':') as [Saying, Body];
  return statusKey({ status, by });
}

/** How the learner marked a call, beside the model: the order and the reason. */
export function CallBody(props: CallProps) {
  const { scenario, task, facts, isLong = false } = props;
  const { t } = useWords();
  const [yours, model] = [callOf(facts, task), modelCall(scenario, task)];
  const difference = differenceOf(yours, model);
  // Exit pages have nobody to tell. Only reports after Social Services and the Police can exceed the model.
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

/** Feedback on one call, shown in place of its page. */
export function CallFeedback(props: CallProps) {
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
