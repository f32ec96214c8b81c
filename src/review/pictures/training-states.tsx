import type { ReactNode } from 'react';
import type { ScreenId } from '#protocol/screens';
import { withAnswer } from '../../case/answers';
import { titleOf } from '../../chart/graph';
import { Address } from '../../session/address';
import { openCase } from '../../session/case-store';
import { nothingBeside, type Session } from '../../session/session';
import { trainingStorage } from '../../session/storage';
import { baseOf } from '../../session/addresses';
import { shippedScenarios } from '../../training/cases/load';
import { DebriefPage } from '../../training/debrief/open';
import { drawDrill, factsOf, DrillPage } from '../../training/drill/DrillPage';
import { HandoutsPage, kinds as handouts } from '../../training/handouts/HandoutsPage';
import { Library } from '../../training/library/Library';
import { type Scenario, withSaid } from '../../training/model/scenario';
import { type Moment, modelSteps } from '../../training/model/steps';
import { TrainingFrame } from '../../training/parts/TrainingSession';
import { Walk } from '../../training/practice/Practice';
import { newTrace, orderOf, type Places, type Practised, type PracticeRecord } from '../../training/practice/practised';
import { Desk } from '../../training/present/Presenter';
import { routesOf } from '../../training/present/routes';
import { overs, type Role, type Show, noGroupInput, noTime } from '../../training/present/shared';
import { hasAnswer, jumped, stopsOf } from '../../training/present/show';
import { openShow, type ShowStore } from '../../training/present/show-store';
import { Showing, nameOf } from '../../training/present/Showing';
import { WallFrame } from '../../training/present/Wall';
import { WritePage } from '../../training/write/WritePage';
import { type Key, plain, type Words } from '../../words/words';
import type { Language } from '../../words/languages';
import type { State } from './screen-states';
import '../../training/present/styles.scss';
import { planToTell } from '../../training/model/compare';

/** When a report of the model counts as marked. */
const markedAt = '2026-03-04T09:05';
const none = () => undefined;

/** Returns a practice that is not kept: at `moment`, or empty, with `trace` merged into a new trace. */
function stillPractice(scenario: Scenario, moment?: Moment, trace: Partial<PracticeRecord> = {}): Practised {
  const kept = moment && { ...moment, ...nothingBeside, hidden: false };
  const store = openCase(kept, () => new Date(markedAt), true);
  const whole = { ...newTrace, ...trace };
  return {
    scenario,
    store,
    trace: { view: () => whole, subscribe: () => none, set: none, clear: none },
    address: new Address(store, trainingStorage, baseOf(scenario.id)),
    stop: () => undefined,
  };
}

/** The session of such a practice; nothing done in it lasts. */
const sessionOf = ({ store, address }: Practised): Session => ({
  ...store,
  view: store.view(),
  back: none,
  madeUp: true,
  addressOf: address.of,
});

const named = (key: Key): Pick<State, 'id' | 'name'> => ({ id: key, name: ({ t }) => plain(t(key)) });

/** A page of training outside any case. */
const beside = (scenario: Scenario, name: Key, page: string, inside: ReactNode): State => ({
  ...named(name),
  session: { ...sessionOf(stillPractice(scenario)), back: undefined },
  page: () => <TrainingFrame page={page}>{inside}</TrainingFrame>,
});

const stepAt = ({ file }: Scenario, screen: ScreenId) =>
  modelSteps(file, markedAt).find((step) => step.screen === screen)!;
const before = (scenario: Scenario, screen: ScreenId): Moment => stepAt(scenario, screen).before;
const after = (scenario: Scenario, screen: ScreenId): Moment => stepAt(scenario, screen).after;

/** The model’s moment on a screen, with two answers that differ from the model's. */
function otherwise(scenario: Scenario, screen: ScreenId): Moment {
  const { context, log } = after(scenario, screen);
  const answers = withAnswer(withAnswer(context.answers, 'sharing', 'no'), 'violent-extremism', 'yes');
  return { context: { ...context, answers }, log };
}

/** The order of the plan, and one with CEOP first. */
const rightOrder = (scenario: Scenario): Places =>
  Object.fromEntries(planToTell(factsOf(scenario)).map(({ task }, at) => [task, at + 1]));
const wrongOrder: Places = { ceop: 1, police: 2 };

function practised(
  scenario: Scenario,
  name: Key,
  moment?: Moment,
  trace: Partial<PracticeRecord> = { mode: 'each' },
): State {
  const practice = stillPractice(scenario, moment, trace);
  return { ...named(name), session: sessionOf(practice), page: () => <Walk practised={practice} /> };
}

const practice = (scenario: Scenario): readonly State[] => {
  const panel = (name: Key, screen: ScreenId, moment = after(scenario, screen)) =>
    practised(scenario, name, moment, { mode: 'each', panel: screen });
  const asked = (name: Key, screen: ScreenId, trace: Partial<PracticeRecord> = {}) =>
    practised(scenario, name, before(scenario, screen), { mode: 'each', ...trace });
  return [
    practised(scenario, 'training:practice/start/title', undefined, {}),
    practised(scenario, 'training:story/title', before(scenario, 'need')),
    panel('training:practice/feedback/title/one', 'need'),
    panel('training:practice/feedback/title/many', 'specific-risks'),
    panel('training:practice/feedback/differs', 'specific-risks', otherwise(scenario, 'specific-risks')),
    panel('training:practice/feedback/title/call', 'referrals/police'),
    panel('training:practice/calls/differ/notYet', 'referrals/police', before(scenario, 'referrals/police')),
    asked('training:practice/moment/title', 'evidence-guidance'),
    asked('training:practice/predict/title', 'referrals'),
    asked('training:practice/predict/same', 'referrals', { places: rightOrder(scenario), guess: 'shown' }),
    asked('training:practice/predict/differs', 'referrals', { places: wrongOrder, guess: 'shown' }),
    practised(scenario, 'training:practice/debrief/when', after(scenario, 'record')),
  ];
};

function debrief(scenario: Scenario): readonly State[] {
  const at = (name: Key, moment: Moment, trace: Partial<PracticeRecord>): State => {
    const still = stillPractice(scenario, moment, trace);
    const kept = trace.mode && still.trace.view();
    return { ...named(name), session: sessionOf(still), page: () => <DebriefPage of={scenario} trace={kept} /> };
  };
  const end = after(scenario, 'record');
  const right = { mode: 'each', act: 'left', firstAct: 'left', places: rightOrder(scenario), guess: 'done' } as const;
  const wrong = { mode: 'each', act: 'looked', places: wrongOrder, guess: 'done' } as const;
  return [
    at('training:practice/debrief/pathSame', end, { ...right, first: end.context.answers }),
    at('training:practice/debrief/path', otherwise(scenario, 'referrals/social-services'), wrong),
    at('training:practice/debrief/nothing', end, {}),
  ];
}

function drill(scenario: Scenario): readonly State[] {
  const drawn = drawDrill([scenario], () => 0);
  const at = (name: Key, places: Places, left = drawn.left) =>
    beside(scenario, name, 'drill', <DrillPage from={{ ...drawn, left }} given={orderOf(places)} />);
  return [
    at('training:drill/title', {}),
    at('training:drill/right', rightOrder(scenario)),
    at('training:drill/again', wrongOrder),
    at('training:drill/done', {}, []),
  ];
}

/** Each handout of the case, and the facilitator's handout of every other case. */
const printed = (scenario: Scenario): readonly State[] => {
  const handout = (of: Scenario, kind: (typeof handouts)[number]): State =>
    beside(of, `training:handouts/kinds/${kind}`, 'handouts', <HandoutsPage of={of} first={kind} />);
  return [
    ...handouts.map((kind) => handout(scenario, kind)),
    ...shippedScenarios()
      .filter(({ id }) => id !== scenario.id)
      .map((other) => ({
        ...handout(other, 'facilitator'),
        id: other.id,
        name: (words: Words) => plain(withSaid(words, other).said.title),
      })),
  ];
};

/** A case being written, at some steps of its walk, with whatever is being written in this tab. */
const written = (scenario: Scenario): readonly State[] =>
  (['immediate-danger', 'need', 'evidence', 'referrals/police', 'record'] as const).map((screen) => ({
    id: screen,
    name: (words) => plain(titleOf(words, screen)),
    session: sessionOf(stillPractice(scenario, after(scenario, screen))),
    page: () => <WritePage />,
  }));

type At = Partial<ReturnType<ShowStore['view']>>;

/** Returns a showing as one of its windows sees it, neither sent nor kept. `at` has what differs from its start. */
function stillShow({ id, ...scenario }: Scenario, role: Role, language: Language, at: At): ShowStore {
  const routes = routesOf(scenario, stopsOf({ id, ...scenario }, markedAt));
  const store = openShow({ scenario: id, routes, role, rest: '1', language, channel: undefined, now: Date.now });
  const view = { ...store.view(), route: 'whole' as const, timer: noTime, room: noGroupInput, language, ...at };
  return { ...store, canPair: true, isStill: true, view: () => view };
}

/** A showing in one of its windows: each stop without and with its answer, and what can cover a stop. */
const shown =
  (role: Role) =>
  (scenario: Scenario): readonly State[] => {
    const stops = stopsOf(scenario, markedAt);
    const at = (step: number, key: string, show: Partial<Show> = {}, more: At = {}): State => {
      const stop = stops[step]!;
      const moment = show.revealed ? stop.step.after : stop.step.before;
      return {
        id: `${step} ${key}`,
        name: (words) => [nameOf(words, stop), words.maybe(key)].filter(Boolean).join(' · '),
        session: { ...sessionOf(stillPractice(scenario, moment)), back: undefined, can: () => false },
        page: (language) => {
          const store = stillShow(scenario, role, language, { ...more, show: { ...jumped(step), ...show } });
          return (
            <Showing store={store} from={scenario}>
              {role === 'present' ? (
                <WallFrame hasFailed={false} />
              ) : (
                <TrainingFrame page="presenter">
                  <Desk />
                </TrainingFrame>
              )}
            </Showing>
          );
        },
      };
    };
    return [
      ...stops.flatMap((stop, step) => [
        at(step, ''),
        ...(hasAnswer(stop) ? [at(step, 'training:presenter/answerShown', { revealed: true })] : []),
      ]),
      ...overs.map((over) => at(0, `training:presenter/actions/${over}`, { shows: over })),
      at(1, 'training:liveChart/title', { hasChart: true }),
      at(0, 'training:presenter/pair/there', {}, { isPaired: true }),
    ];
  };

const pages = {
  library: [
    'training:library/title',
    (scenario: Scenario): readonly State[] => [
      beside(scenario, 'training:library/title', 'train', <Library unknown={false} />),
      beside(scenario, 'training:unknown/title', 'train', <Library unknown />),
    ],
  ],
  practice: ['training:actions/practise', practice],
  debrief: ['training:practice/debrief/title', debrief],
  drill: ['training:drill/title', drill],
  present: ['training:actions/present', shown('present')],
  presenter: ['training:presenter/title', shown('presenter')],
  handouts: ['training:actions/handouts', printed],
  write: ['training:write/title', written],
} as const;
/** The pages of training, except these pictures. */
export type TrainingPage = keyof typeof pages;
export const trainingPages = Object.keys(pages) as readonly TrainingPage[];
/** Returns the name of a page of training. */
export const pageName = (page: TrainingPage): Key => pages[page][0];

/** The case used for the pictures, as it has every kind of step. */
const drawnCase = 'posing-as-a-child';
/** Returns a page of training in each kind of state. The words of training must be loaded. */
export const trainingStates = (page: TrainingPage): readonly State[] =>
  pages[page][1](shippedScenarios().find(({ id }) => id === drawnCase)!);
