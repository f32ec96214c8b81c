import { bodies } from '#protocol/tasks';
import { titleKey } from '../../chart/title-key';
import { openingOf } from '../../wizard/call/opening';
import { Tagged } from '../../words/words';
import type { Scenario, ScenarioWords, Told } from '../model/scenario';
import { choiceIn } from '../parts/Choice';
import { minuteOf, routesOf } from '../present/routes';
import { isTold, isVoted, numberOn, type Route, type Stop, stopsOf, type Way } from '../present/show';
import { answersAt, answerTaught, nameOf } from '../present/Showing';
import { Head, refs, type Row, Said, Voted } from './sheet';

const wayOf = ({ stops, ways }: Route, stop: Stop): Way => ways[stops.indexOf(stop)] ?? 'left';

/** What a call begins with, as the model makes it: only the first two are spoken to a service. */
function openingAt(told: Told, stop: Stop): string | undefined {
  if (stop.kind !== 'report' || stop.report.do === 'tried') return undefined;
  const body = bodies.find((one) => one === stop.report.to);
  return body && openingOf(told, { ...stop.step.before.context, log: [] }, body).text;
}

/** What the model answers or marks at a stop. At a moment, what the group votes on, why, and the usual mistake. */
const answerRow = (scenario: Scenario, stop: Stop, isAsked: boolean, key: string): Row => ({
  key,
  cell: (told) => {
    const taught = answerTaught(stop);
    const opening = openingAt(told, stop);
    const right = stop.kind === 'question' ? stop.step.after.context.answers[stop.question] : [];
    return (
      <>
        <p>
          <strong>{nameOf(told, stop)}: </strong>
          <Tagged text={answersAt(told, stop).join('; ') || told.t('training:presenter/noAnswer')} />
        </p>
        {opening ? <p>{told.t('training:handouts/begins', { opening })}</p> : null}
        {isVoted(stop) && stop.kind === 'question' ? <Voted told={told} stop={stop} right={right} /> : null}
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

/** A choice: the talk, the four with what follows from each, and on what that stands. */
const choiceRow = (scenario: Scenario, stop: Stop): Row => ({
  key: 'choice',
  cell: (told) => {
    const { with: whom, lines, offered, grounds } = choiceIn(scenario, told);
    const after = offered.map(({ kind, follows = '' }) => (
      <>
        <strong>{told.t(`training:choice/kinds/${kind}`)}</strong>{' '}
        <Tagged as="span" lang={told.saidIn} text={follows} />
      </>
    ));
    const right = offered.flatMap(({ kind, letter }) => (kind === 'best' ? [letter] : []));
    return (
      <>
        {[whom, ...lines].map((line) => (
          <Said told={told} text={line} key={line} />
        ))}
        <p>
          <strong>{told.t('training:presenter/choice')}</strong>
        </p>
        <Voted told={told} stop={stop} right={right} after={after} />
        {grounds.map(({ source, text }) => (
          <p key={text}>
            <strong>{told.t(`training:choice/sources/${source}`)}</strong>{' '}
            <Tagged as="span" lang={told.saidIn} text={text} />
          </p>
        ))}
      </>
    );
  },
});

/** What a trainer reads out. */
const saidRow = (
  kind: 'ask' | 'story' | 'debrief',
  at: string,
  textIn: (said: ScenarioWords) => string | undefined,
) => ({
  key: at ? `${kind}-${at}` : kind,
  cell: (told: Told) => <Said told={told} label={told.t(`training:handouts/${kind}`)} text={textIn(told.said)} />,
});

function rowsAt(scenario: Scenario, route: Route, stop: Stop): readonly Row[] {
  const [way, { screen }] = [wayOf(route, stop), stop.step];
  if (stop.kind === 'pause') return way === 'left' ? [] : [saidRow('ask', screen, ({ pauses }) => pauses[screen])];
  if (stop.kind === 'choice') return [choiceRow(scenario, stop)];
  const key = `answer-${route.stops.indexOf(stop)}`;
  return isTold(stop) ? [answerRow(scenario, stop, way === 'alone', key)] : [];
}

/** The heading of what begins at a stop, with its step on the wall and its minute. It stays with the row after it. */
const headRow = (route: Route, stop: Stop, at: number): Row => ({
  key: `stop-${at}`,
  look: 'head',
  cell: ({ t }) => (
    <h3>
      {t('training:presenter/step', { step: numberOn(route, route.stops.indexOf(stop)) })}:{' '}
      <Tagged text={t(titleKey(stop.step.screen))} /> ({t('training:handouts/from', { from: minuteOf(route, stop) })})
    </h3>
  ),
});

/** The rows of each step of the model's walk: the story, where its screen is new, then what is asked and told. */
function stepRows(scenario: Scenario, said: ScenarioWords, route: Route): readonly Row[] {
  const steps = [...new Set(route.stops.map(({ step }) => step))];
  return steps.flatMap((step, at) => {
    const here = route.stops.filter((stop) => stop.step === step);
    const rows = here.flatMap((stop) => rowsAt(scenario, route, stop));
    const isAgain = steps.findIndex(({ screen }) => screen === step.screen) < at;
    const story =
      isAgain || said.stages[step.screen] === undefined
        ? []
        : [saidRow('story', step.screen, ({ stages }) => stages[step.screen])];
    if (story.length + rows.length === 0) return [];
    const first = here.find((stop) => wayOf(route, stop) !== 'left') ?? here[0]!;
    // What happens in a call would give the choice before it away.
    const before = here[0]?.kind === 'choice' ? 1 : 0;
    return [headRow(route, first, at), ...rows.slice(0, before), ...story, ...rows.slice(before)];
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
        <p>{told.t('training:handouts/boxes')}</p>
      </>
    ),
  };
  return [head, ...stepRows(scenario, said, twenty), saidRow('debrief', '', ({ debrief }) => debrief)];
}
