import { type Answers, answersOf, counted, isConcern } from '../../case/answers';
import { type CaseFacts, toldIn } from '../../case/marks';
import { plan, type PlannedTask } from '../../case/plan';
import type { QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import type { Scenario } from '../model/scenario';
import { useState } from 'react';
import { Actions } from '../../ui/controls';
import { Bullets, Paragraphs, Tagged, useWords, type Words } from '../../words/words';
import { labelOf } from '../../wizard/question/option-words';
import { shippedScenarios } from '../cases/load';
import { LibraryLink } from '../parts/TrainingSession';
import { Page } from '../parts/Page';
import { ScenarioProvider, useSaid } from '../parts/Scenario';
import '../practice/practice.scss';
import './drill.scss';
import { callsBefore, orderDifferences, planToTell, callsToOrder } from '../model/compare';
import { OrderBeside } from '../practice/Compared';

/** A run of the drill. `left`: the cases to come, the current one first. `again`: how many came back. */
export interface Drill {
  readonly left: readonly Scenario[];
  readonly number: number;
  readonly again: number;
}

/** Returns the facts of a scenario’s case before the first call. */
export function factsOf({ file }: Scenario): CaseFacts {
  const answers = answersOf(file.answers);
  return { answers, marks: {}, told: toldIn(answers) };
}

/** Cases with the same calls to make are of one kind. */
const kindOf = (scenario: Scenario): string => {
  const facts = factsOf(scenario);
  return [...callsBefore(facts), '/', ...plan(facts).map(({ task }) => task)].join();
};

const shuffled = <T,>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((one) => [random(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);

/** Draws a new run: one concern of each kind, in random order. `random`: returns a number from 0 up to 1. */
export function drawDrill(scenarios: readonly Scenario[], random: () => number): Drill {
  const concerns = scenarios.filter((scenario) => isConcern(factsOf(scenario).answers));
  const byKind = new Map(shuffled(concerns, random).map((scenario) => [kindOf(scenario), scenario]));
  const left = shuffled([...byKind.values()], random);
  return { left, number: left.length, again: 0 };
}

/** Whether an order is right: it has every duty, nobody who need not be told, and nothing too early or too late. */
export const isRight = (order: readonly TaskId[], rows: readonly PlannedTask[]): boolean =>
  orderDifferences(order, rows).every(({ kind }) => kind === 'leftOption' || kind === 'policeFirst');

/** Returns the run after an order for its first case. If the order was wrong, the case comes back at the end. */
export function ordered(drill: Drill, order: readonly TaskId[]): Drill {
  const [first, ...rest] = drill.left;
  if (!first) return drill;
  return isRight(order, planToTell(factsOf(first)))
    ? { ...drill, left: rest }
    : { ...drill, left: [...rest, first], again: drill.again + 1 };
}

/** Questions that decide the plan, and whose model answers the drill may tell. */
const telling: readonly QuestionId[] = ['immediate-danger', 'harm', 'violent-extremism'];

/** The questions whose answers are told: the harm, and danger or violent extremism unless the model says no. */
const toldOf = (answers: Answers): readonly QuestionId[] =>
  telling.filter((question) => counted(answers, question).some((option) => option !== 'no'));

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
function Told() {
  const { scenario, said, saidIn, ...words } = useSaid();
  const before = callsBefore(factsOf(scenario)).map((task) => words.t(`ui:tasks/${task}`));
  return (
    <section className="inset" data-case={scenario.id}>
      <Tagged as="h2" lang={saidIn} text={said.title} />
      <Tagged as="p" lang={saidIn} text={said.summary} />
      <p>{words.t('training:drill/known')}</p>
      <Bullets lines={known(words, scenario)} />
      {before.length > 0 ? (
        <>
          <p>{words.t('training:practice/predict/before')}</p>
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
          <Tagged as="span" text={t(`ui:tasks/${task}`)} />
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
      <ScenarioProvider of={scenario}>
        <Told />
      </ScenarioProvider>
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
      <Actions of={[['once-more', t('training:drill/once'), onAgain, 'secondary']]} />
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
