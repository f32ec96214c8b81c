import { questions } from '#protocol/questions';
import { chosen } from '../case/answers';
import { numberOf } from '../chart/state-words';
import { findScenario } from '../training/cases/load';
import type { Scenario } from '../training/model/scenario';
import { TrainingFrame } from '../training/parts/TrainingFrame';
import { slipsAt } from '../training/present/follows';
import { Desk } from '../training/present/Presenter';
import { routesOf } from '../training/present/routes';
import { type Role, overs, type Room, type Show, silent } from '../training/present/shared';
import { hasAnswer, jumped, type Stop, stopsOf } from '../training/present/show';
import type { ShowStore } from '../training/present/show-store';
import { nameOf } from '../training/present/stop-words';
import { WallFrame } from '../training/present/WallFrame';
import type { Words } from '../words/words';
import { markedAt, sessionOf, type State, stillPractice, stillShow } from './still';
import '../training/present/present.scss';
import '../training/present/wall-wide.scss';
import '../training/present/wall-asked.scss';
import '../training/present/wall-calls.scss';
import '../training/present/wall-chart.scss';
import '../training/present/desk.scss';
import '../training/present/told.scss';
import '../training/present/room.scss';

type At = Partial<ReturnType<ShowStore['view']>>;

const stopName = (words: Words, stop: Stop): string => `${numberOf(stop.step.screen)}. ${nameOf(words, stop)}`;

/** A showing in one of its windows, as it stands at a moment. */
function state(scenario: Scenario, role: Role, stop: Stop, at: At): Omit<State, 'id' | 'name'> {
  const moment = at.show?.revealed ? stop.step.after : stop.step.before;
  const page: State['page'] = (language) => {
    const store = stillShow(scenario, role, language, at);
    if (role === 'wall') return <WallFrame store={store} hasFailed={false} />;
    return (
      <TrainingFrame page="presenter">
        <Desk scenario={findScenario(scenario.id) ?? scenario} store={store} />
      </TrainingFrame>
    );
  };
  const session = { ...sessionOf(stillPractice(scenario, moment)), back: undefined, can: () => false };
  return { session, page };
}

/** What a group says at a stop: an answer that is not the model’s, or a slip; undefined where it says nothing there. */
function saidAt(stop: Stop): Room['said'] | undefined {
  if (stop.kind !== 'question') return slipsAt(stop)[0];
  const model: readonly string[] = chosen(stop.step.after.context.answers, stop.question);
  return questions[stop.question].options.find((option) => !model.includes(option));
}

/** A showing at each of its stops, without its answer and with it, and what can lie over a stop or follow from the group. */
export function shownStates(scenario: Scenario, role: Role): readonly State[] {
  const stops = stopsOf(scenario, markedAt);
  const at = (step: number, key: string, more: Partial<Show> = {}, other: At = {}): State => {
    const stop = stops[step]!;
    const name = (words: Words) => [stopName(words, stop), words.maybe(key)].filter(Boolean).join(' · ');
    return {
      id: `${step} ${key}`,
      name,
      ...state(scenario, role, stop, { ...other, show: { ...jumped(step), ...more } }),
    };
  };
  const answer = (step: number) =>
    hasAnswer(stops[step]!) ? [at(step, 'training:presenter/answerShown', { revealed: true })] : [];
  const group = (step: number) => {
    const said = saidAt(stops[step]!);
    const room = { ...silent, said: said ?? '' };
    return said === undefined ? [] : [at(step, 'training:presenter/group/turn', { shows: 'group' }, { room })];
  };
  const together = routesOf(scenario, stops).ten.ways.indexOf('together');
  return [
    ...stops.flatMap((_, step) => [at(step, ''), ...answer(step), ...group(step)]),
    ...overs.map((shows) => at(0, `training:presenter/actions/${shows}`, { shows })),
    at(1, 'training:liveChart/title', { hasChart: true }),
    at(together, 'training:presenter/together', { shows: 'together' }, { route: 'ten' }),
    at(0, 'training:presenter/pair/there', {}, { isPaired: true }),
  ];
}
