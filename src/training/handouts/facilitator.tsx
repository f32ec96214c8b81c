import { titleOf } from '../../chart/graph';
import { Tagged } from '../../words/words';
import type { Scenario, ScenarioWords, Told } from '../model/scenario';
import type { Step } from '../model/steps';
import { minuteOf, routesOf } from '../present/routes';
import { isTold, type Route, type Stop, stopsOf, type Way } from '../present/show';
import { answersAt, answerTaught, nameOf } from '../present/Showing';
import { Head, refs, type Row, Said } from './sheet';

const wayOf = ({ stops, ways }: Route, stop: Stop): Way => ways[stops.indexOf(stop)] ?? 'left';

/** What the model answers or marks at a stop. Where the group is asked, why, on which clauses, and the usual mistake. */
const answerRow = (scenario: Scenario, stop: Stop, isAsked: boolean, key: string): Row => ({
  key,
  cell: (told) => {
    const taught = answerTaught(stop);
    return (
      <>
        <p>
          <strong>{nameOf(told, stop)}: </strong>
          <Tagged text={answersAt(told, stop).join('; ') || told.t('training:presenter/noAnswer')} />
        </p>
        {isAsked && taught && told.said.why[taught] ? (
          <>
            <Said told={told} label={told.t('training:presenter/why')} text={told.said.why[taught]} />
            <p className="handout__note">{refs(told, scenario.clauses[taught] ?? [])}</p>
            <Said told={told} label={told.t('training:presenter/mistake')} text={told.said.mistake[taught]} />
          </>
        ) : null}
      </>
    );
  },
});

const askRow = ({ step: { screen } }: Stop): Row => ({
  key: `ask-${screen}`,
  cell: (told) => <Said told={told} label={told.t('training:handouts/ask')} text={told.said.pauses[screen]} />,
});

function rowsAt(scenario: Scenario, route: Route, stop: Stop): readonly Row[] {
  const way = wayOf(route, stop);
  if (stop.kind === 'pause') return way === 'left' ? [] : [askRow(stop)];
  const key = `answer-${route.stops.indexOf(stop)}`;
  return isTold(stop) ? [answerRow(scenario, stop, way === 'alone', key)] : [];
}

/** The heading of a step with its minute, and what is read aloud there. A bare heading stays with the row after it. */
const headRow = ({ screen }: Step, from: number, isBare: boolean, at: number): Row => ({
  key: `stop-${at}`,
  look: isBare ? 'head' : 'part',
  cell: (told) => (
    <>
      <h3>
        <Tagged text={titleOf(told, screen)} /> ({told.t('training:handouts/from', { from })})
      </h3>
      {isBare ? null : <Said told={told} label={told.t('training:handouts/story')} text={told.said.stages[screen]} />}
    </>
  ),
});

/** The rows of each step of the model's walk: the story, where its screen is new, then what is asked and told. */
function stepRows(scenario: Scenario, said: ScenarioWords, route: Route): readonly Row[] {
  const steps = [...new Set(route.stops.map(({ step }) => step))];
  return steps.flatMap((step, at) => {
    const here = route.stops.filter((stop) => stop.step === step);
    const rows = here.flatMap((stop) => rowsAt(scenario, route, stop));
    const isAgain = steps.findIndex(({ screen }) => screen === step.screen) < at;
    const isBare = isAgain || said.stages[step.screen] === undefined;
    if (isBare && rows.length === 0) return [];
    const first = here.find((stop) => wayOf(route, stop) !== 'left') ?? here[0]!;
    return [headRow(step, minuteOf(route, first), isBare, at), ...rows];
  });
}

/** Returns the facilitator's key for twenty minutes: the story with its timing, and what to ask, answer and tell. */
export function facilitatorRows(scenario: Scenario, { said }: Told): readonly Row[] {
  const { twenty } = routesOf(scenario, stopsOf(scenario, ''));
  const head: Row = {
    key: 'head',
    cell: (told) => (
      <>
        <Head told={told} kind="facilitator" />
        <Said told={told} text={told.said.summary} />
        <Said told={told} text={told.said.judges} />
        <p>{told.t('training:handouts/run')}</p>
      </>
    ),
  };
  const debrief: Row = {
    key: 'debrief',
    cell: (told) => <Said told={told} label={told.t('training:handouts/debrief')} text={told.said.debrief} />,
  };
  return [head, ...stepRows(scenario, said, twenty), debrief];
}
