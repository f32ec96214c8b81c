import type { TaskId } from '#protocol/tasks';
import { Tagged } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { routesOf } from '../present/routes';
import { hasAnswer, isVoted, type Stop, stopsOf } from '../present/show';
import { nameOf } from '../present/Showing';
import { Head, Lines, type Row, Said, Voted } from './sheet';

/** A moment with what the group votes on. The words of a choice would give earlier answers away: each has a line. */
const momentRow = (stop: Stop, at: number): Row => ({
  key: `moment-${at}`,
  cell: (told) => (
    <>
      <h3>{stop.kind === 'question' ? told.t(`questions:${stop.question}/title`) : nameOf(told, stop)}</h3>
      {stop.kind === 'pause' ? <Lines count={2} /> : <Voted told={told} stop={stop} isBlank={stop.kind === 'choice'} />}
    </>
  ),
});

/** The calls, in an order that does not give the plan away. */
const callsOffered: readonly TaskId[] = ['iwf', 'police', 'site', 'prevent-spoc', 'ceop', 'social-services'];

/** Whom to tell: each call has a box for the number that the group gives it. */
const callsRow: Row = {
  key: 'calls',
  cell: ({ t }) => (
    <>
      <h3>{t('training:handouts/calls')}</h3>
      <ul className="handout__calls plain-list">
        {callsOffered.map((task) => (
          <li key={task} data-call={task}>
            <span className="handout__box" aria-hidden="true" /> <Tagged text={t(`ui:tasks/${task}`)} />
          </li>
        ))}
      </ul>
    </>
  ),
};

const head: Row = {
  key: 'head',
  cell: (told) => (
    <>
      <Head told={told} kind="worksheet" />
      <Said told={told} text={told.said.summary} />
      <p>{told.t('training:handouts/boxes')}</p>
    </>
  ),
};

const toWrite = (key: 'told' | 'say', count: number): Row => ({
  key,
  cell: ({ t }) => (
    <>
      <h3>{t(`training:handouts/${key}`)}</h3>
      <Lines count={count} />
    </>
  ),
});

/** Returns a worksheet for twenty minutes: its moments without answers, and room for what the group is told and says. */
export function worksheetRows(scenario: Scenario): readonly Row[] {
  const { stops, ways } = routesOf(scenario, stopsOf(scenario, '')).twenty;
  const asked = stops.filter(
    (stop, at) => ways[at] === 'alone' && (isVoted(stop) || stop.kind === 'pause' || (at > 0 && hasAnswer(stop))),
  );
  return [head, toWrite('told', 4), ...asked.map(momentRow), callsRow, toWrite('say', 2)];
}
