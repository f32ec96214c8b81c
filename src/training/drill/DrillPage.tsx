import { useState } from 'react';
import type { TaskId } from '#protocol/tasks';
import { Button } from '../../ui/Button';
import { Bullets, Paragraphs, Tagged } from '../../words/Tagged';
import { labelOf } from '../../wizard/question/option-words';
import { useWords, type Words } from '../../words/words';
import { findScenario, shippedScenarios } from '../cases/load';
import type { Scenario } from '../model/scenario';
import { LibraryLink } from '../parts/TrainingSession';
import { callsBefore, callsToOrder, OrderBeside, planToTell } from '../practice/Order';
import { type Drill, drawDrill, factsOf, isRight, ordered, toldOf } from './drill';
import '../practice/practice.scss';
import './drill.scss';
import { Actions, Page, Said, useSaid } from '../parts/Page';

/** What is known of a case, from the model's answers. */
const known = (words: Words, scenario: Scenario): readonly string[] => {
  const { answers } = factsOf(scenario);
  return toldOf(answers).flatMap((question) =>
    answers[question].map((option) =>
      question === 'harm'
        ? labelOf(words, `${question}:${option}`)
        : `${words.t(`questions:${question}/label`)}: ${labelOf(words, `${question}:${option}`)}`,
    ),
  );
};

/** The case asked about: its story, what is known, and who knows already. */
function Told({ scenario }: { scenario: Scenario }) {
  const { said, saidIn, ...words } = useSaid(findScenario(scenario.id) ?? scenario);
  const { t } = words;
  const before = callsBefore(factsOf(scenario)).map((task) => t(`ui:tasks/${task}`));
  return (
    <section className="inset" data-case={scenario.id}>
      <h2 lang={saidIn}>
        <Tagged text={said.title} />
      </h2>
      <Said language={saidIn} text={said.summary} />
      <p>{t('training:drill/known')}</p>
      <Bullets lines={known(words, scenario)} />
      {before.length > 0 ? (
        <>
          <p>{t('training:practice/predict/before')}</p>
          <Bullets lines={before} />
        </>
      ) : null}
    </section>
  );
}

/** The calls as buttons. A press gives a call the next place, and another press takes it back. */
function Calls({ scenario, order, onOrder }: { scenario: Scenario; order: readonly TaskId[]; onOrder: Order }) {
  const { t } = useWords();
  const press = (task: TaskId) =>
    onOrder(order.includes(task) ? order.filter((one) => one !== task) : [...order, task]);
  return (
    <fieldset className="drill__calls">
      <legend>{t('training:drill/calls')}</legend>
      {callsToOrder(factsOf(scenario)).map((task, at) => (
        <button
          key={task}
          id={at === 0 ? 'drill-first' : undefined}
          type="button"
          className="drill__call"
          aria-pressed={order.includes(task)}
          data-call={task}
          onClick={() => press(task)}
        >
          <span className="drill__place">{order.includes(task) ? order.indexOf(task) + 1 : ''}</span>{' '}
          <span>
            <Tagged text={t(`ui:tasks/${task}`)} />
          </span>
        </button>
      ))}
    </fieldset>
  );
}
type Order = (order: readonly TaskId[]) => void;

function Ask({ drill, scenario, onShow }: { drill: Drill; scenario: Scenario; onShow: Order }) {
  const { t, lines } = useWords();
  const [order, setOrder] = useState<readonly TaskId[]>([]);
  const [attempt, setAttempt] = useState(0);
  const hasErred = attempt > 0 && order.length === 0;
  const show = () => (order.length > 0 ? onShow(order) : setAttempt(attempt + 1));
  return (
    <Page
      title={t('training:drill/title')}
      errors={hasErred ? [{ id: 'drill-first', text: t('training:drill/none') }] : []}
      attempt={attempt}
      data={{ 'data-panel': 'drill' }}
    >
      {drill.left.length === drill.number && drill.again === 0 ? (
        <Paragraphs lines={lines('training:drill/lead')} />
      ) : null}
      <p data-left={drill.left.length}>{t('training:drill/left', { number: drill.left.length })}</p>
      <Told scenario={scenario} />
      <Calls scenario={scenario} order={order} onOrder={setOrder} />
      <Actions of={[['show-plan', t('training:practice/predict/show'), show]]} />
    </Page>
  );
}

/** The learner's order beside the plan, and whether the case will be asked again. */
function Shown({ scenario, order, onNext }: { scenario: Scenario; order: readonly TaskId[]; onNext: () => void }) {
  const { t } = useWords();
  const rows = planToTell(factsOf(scenario));
  return (
    <Page
      title={t(isRight(order, rows) ? 'training:drill/right' : 'training:drill/again')}
      data={{ 'data-panel': 'drill-shown', 'data-right': isRight(order, rows) }}
    >
      <OrderBeside order={order} plan={rows} />
      <Actions of={[['next', t('training:drill/next'), onNext]]} />
    </Page>
  );
}

function Done({ drill: { number, again }, onAgain }: { drill: Drill; onAgain: () => void }) {
  const { t } = useWords();
  return (
    <Page title={t('training:drill/done')} data={{ 'data-panel': 'drill-done' }}>
      <p>{t('training:drill/result', { number, again })}</p>
      <p>{t('training:drill/gone')}</p>
      <div className="action-row">
        <Button action="once-more" look="secondary" onPress={onAgain}>
          {t('training:drill/once')}
        </Button>
      </div>
      <p>
        <LibraryLink />
      </p>
    </Page>
  );
}

interface DrillProps {
  /** A run to continue. Without one, a new run is drawn. */
  readonly from?: Drill;
  /** An order already given for the current case. */
  readonly given?: readonly TaskId[];
}

/** The drill: put the calls of each case in order, without a clock. Mistakes are asked again. Nothing is kept. */
export function DrillPage({ from, given = [] }: DrillProps) {
  const draw = () => drawDrill(shippedScenarios(), Math.random);
  const [drill, setDrill] = useState(() => from ?? draw());
  const [order, setOrder] = useState(given);
  const [scenario] = drill.left;
  if (!scenario) return <Done drill={drill} onAgain={() => setDrill(draw)} />;
  const next = () => {
    setDrill(ordered(drill, order));
    setOrder([]);
  };
  const round = drill.number - drill.left.length + drill.again;
  return order.length > 0 ? (
    <Shown key={`shown-${round}`} scenario={scenario} order={order} onNext={next} />
  ) : (
    <Ask key={`ask-${round}-${drill.again}`} drill={drill} scenario={scenario} onShow={setOrder} />
  );
}
