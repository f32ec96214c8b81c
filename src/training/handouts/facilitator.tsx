import type { ReactNode } from 'react';
import { type QuestionId, questions } from '#protocol/questions';
import { answersOf } from '../../case/answers';
import type { Report, TaskReport } from '../../case/file';
import { titleOf } from '../../chart/graph';
import { statusKey } from '../../wizard/call/status-key';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged, type Words } from '../../words/words';
import { type Scenario, type ScenarioWords, type Taught, type Told, hasReasons, reasonFor } from '../model/scenario';
import { firstRoute, minuteOf, routesOf } from '../present/routes';
import { type Route, type Stop as Shown, stopsOf, type Way } from '../present/show';
import { answersAt } from '../present/Showing';
import { Head, refs, type Row, Said } from './sheet';

/** Returns the stops of a route in order, grouped by step of the model's walk. */
function stopsOn(route: Route) {
  const steps = [...new Set(route.stops.map(({ step }) => step))];
  /** What the group is told rather than asked, and what is left out. */
  const taken = (way: Way) => route.stops.filter((_, at) => route.ways[at] === way);
  const [told, left] = [taken('together'), taken('left')];
  return steps.map((step, at) => {
    const shown = route.stops.filter((stop) => stop.step === step);
    /** Whether the screen came up before, so that its story and its question for the group were told then. */
    const isAgain = steps.findIndex(({ screen }) => screen === step.screen) < at;
    const first = shown.find((stop) => !left.includes(stop)) ?? shown[0]!;
    return { step, shown, told, isAgain, from: minuteOf(route, first) };
  });
}
type Stop = ReturnType<typeof stopsOn>[number];

interface ModelProps {
  readonly told: Told;
  readonly scenario: Scenario;
  readonly what: Taught;
  readonly answer: ReactNode;
  readonly isTold: boolean;
}

/** The model answer with its reason, its clauses and the usual mistake. */
function Model({ told, scenario, what, answer, isTold }: ModelProps) {
  const { t, said } = told;
  return (
    <>
      <p>
        <strong>{t(isTold ? 'training:presenter/together' : 'training:handouts/answer')}: </strong>
        {answer}
      </p>
      <Said told={told} label={t('training:handouts/why')} text={said.why[what]} />
      <p className="handout__note">{refs(told, scenario.clauses[what] ?? [])}</p>
      <Said told={told} label={t('training:handouts/mistake')} text={said.mistake[what]} />
    </>
  );
}

/** Why the model does not choose the other options of a question, one row each. */
function againstRows(scenario: Scenario, question: QuestionId): readonly Row[] {
  if (!hasReasons(question)) return [];
  const model: readonly string[] = answersOf(scenario.file.answers)[question];
  return questions[question].options
    .filter((option) => !model.includes(option))
    .map((option) => ({
      key: `against-${question}-${option}`,
      look: 'against',
      cell: (words) => {
        const { text, language } = reasonFor(words, scenario, question, option);
        return (
          <p>
            <strong>
              <Tagged
                text={words.t('training:handouts/against', { option: labelOf(words, `${question}:${option}`) })}
              />
            </strong>{' '}
            <Tagged as="span" lang={language} text={text} />
          </p>
        );
      },
    }));
}

const inWords = (words: Words, question: QuestionId, options: readonly string[]): string =>
  options.map((option) => plain(labelOf(words, `${question}:${option}`))).join('; ');

function questionRow(scenario: Scenario, question: QuestionId, isTold: boolean): Row {
  const answers = (words: Words) => inWords(words, question, answersOf(scenario.file.answers)[question]);
  return {
    key: `answer-${question}`,
    cell: (told) => (
      <>
        <Tagged as="h4" text={told.t(`questions:${question}/label`)} />
        {question === 'local-authority' ? (
          <p>{answers(told)}</p>
        ) : (
          <Model told={told} scenario={scenario} what={question} answer={answers(told)} isTold={isTold} />
        )}
      </>
    ),
  };
}

/** An answer that the model changes after the calls. */
const changeRow = ({ change, answer }: Extract<Report, { change: unknown }>, at: number): Row => ({
  key: `change-${at}`,
  cell: (words) => (
    <p>
      <strong>{words.t('training:handouts/changed')}: </strong>
      <Tagged text={words.t(`questions:${change}/label`)} />: {inWords(words, change, [answer].flat())}
    </p>
  ),
});

/** The order of the calls, asked before the plan is shown. */
const orderRow = (stop: Shown): Row => ({
  key: 'order',
  cell: (words) => (
    <>
      <h4>{words.t('training:presenter/order/title')}</h4>
      <p>
        <strong>{words.t('training:handouts/answer')}: </strong>
        <Tagged text={answersAt(words, stop).join('; ')} />
      </p>
    </>
  ),
});

/** A call: the mark that the model sets, with its reason. */
const reportRow = (scenario: Scenario, { to, do: act, by }: TaskReport, at: number, isTold: boolean): Row => ({
  key: `report-${at}`,
  cell: (told) => (
    <Model
      told={told}
      scenario={scenario}
      what={to}
      answer={told.t(by ? statusKey({ task: to, status: act, by }) : `training:handouts/marks/${act}`)}
      isTold={isTold}
    />
  ),
});

/** What the model answers and marks at a stop. Empty if the stop only tells. */
function answerRows(scenario: Scenario, stop: Shown, at: number, isTold: boolean): readonly Row[] {
  const { report } = stop.step;
  if (stop.kind === 'order') return [orderRow(stop)];
  if (stop.kind === 'report') return [reportRow(scenario, stop.report, at, isTold)];
  if (stop.kind !== 'question') return [];
  if (report && 'change' in report) return [changeRow(report, at)];
  return [questionRow(scenario, stop.question, isTold), ...againstRows(scenario, stop.question)];
}

/** The heading of a stop, with what is told and asked there. A bare heading stays with the row after it. */
const headRow = ({ step: { screen }, from }: Stop, isBare: boolean, at: number): Row => ({
  key: `stop-${at}`,
  look: isBare ? 'head' : 'part',
  cell: (told) => (
    <>
      <h3>
        <Tagged text={titleOf(told, screen)} /> ({told.t('training:handouts/from', { from })})
      </h3>
      {isBare ? null : (
        <>
          <Said told={told} label={told.t('training:handouts/story')} text={told.said.stages[screen]} />
          <Said told={told} label={told.t('training:handouts/ask')} text={told.said.pauses[screen]} />
        </>
      )}
    </>
  ),
});

/** The rows of a stop: what is told and asked, then the answers. Empty if the stop has neither. */
function stopRows(scenario: Scenario, words: ScenarioWords, stop: Stop, at: number): readonly Row[] {
  const { shown, told, isAgain, step } = stop;
  const isBare = isAgain || (words.stages[step.screen] === undefined && words.pauses[step.screen] === undefined);
  const answers = shown.flatMap((one) => answerRows(scenario, one, at, told.includes(one)));
  return isBare && answers.length === 0 ? [] : [headRow(stop, isBare, at), ...answers];
}

/** Returns the facilitator's sheet for the first route: the story with its timing, and what to ask and answer. */
export function facilitatorRows(scenario: Scenario, { said }: Told): readonly Row[] {
  const routes = routesOf(scenario, stopsOf(scenario, ''));
  const first = firstRoute(routes);
  return [
    {
      key: 'head',
      cell: (told) => (
        <>
          <Head told={told} kind="facilitator" />
          <Said told={told} text={told.said.summary} />
          <p>{told.t(`training:levels/${scenario.level}`)}</p>
          <p>{told.t(`training:presenter/route/${first}`)}</p>
          <p>{told.t('training:handouts/run')}</p>
        </>
      ),
    },
    ...stopsOn(routes[first]).flatMap((stop, at) => stopRows(scenario, said, stop, at)),
    {
      key: 'debrief',
      cell: (told) => (
        <>
          <h3>{told.t('training:handouts/debrief')}</h3>
          <Said told={told} text={told.said.debrief} />
        </>
      ),
    },
  ];
}
