import type { ReactNode } from 'react';
import type { ScreenId } from '#protocol/screens';
import { withAnswer } from '../case/answers';
import { titleOf } from '../chart/state-words';
import { shippedScenarios } from '../training/cases/load';
import { DebriefPage } from '../training/debrief/open';
import { drawDrill, factsOf } from '../training/drill/drill';
import { DrillPage } from '../training/drill/DrillPage';
import { columnOf } from '../training/handouts/column';
import { HandoutsPage, kinds as handouts } from '../training/handouts/HandoutsPage';
import { Library } from '../training/library/Library';
import { isUnaided, type Scenario } from '../training/model/scenario';
import { shippedIds } from '../training/model/shipped';
import { type Moment, modelSteps } from '../training/model/steps';
import { TrainingFrame } from '../training/parts/TrainingFrame';
import { Walk } from '../training/practice/Practice';
import { planToTell } from '../training/practice/predict/to-tell';
import { acts, orderOf, type Places, type Trace } from '../training/practice/trace/trace';
import { WritePage } from '../training/write/WritePage';
import type { Key } from '../words/keys';
import { plain } from '../words/Tagged';
import type { Words } from '../words/words';
import { shownStates } from './shown-states';
import { markedAt, sessionOf, type State, stillPractice } from './still';

/** A state by the text that names it. */
const named = (key: Key): Pick<State, 'id' | 'name'> => ({ id: key, name: ({ t }) => plain(t(key)) });

/** A page of training beside the walk of any case. */
const beside = (scenario: Scenario, name: Key, page: string, inside: ReactNode): State => ({
  ...named(name),
  session: { ...sessionOf(stillPractice(scenario)), back: undefined },
  page: () => <TrainingFrame page={page}>{inside}</TrainingFrame>,
});

const library = (scenario: Scenario): readonly State[] => [
  { ...beside(scenario, 'training:library/title', 'train', <Library unknown={false} />), tells: shippedIds },
  { ...beside(scenario, 'training:unknown/title', 'train', <Library unknown />), tells: shippedIds },
];

const stepAt = ({ file }: Scenario, screen: ScreenId) =>
  modelSteps(file, markedAt).find((step) => step.screen === screen)!;
const before = (scenario: Scenario, screen: ScreenId): Moment => stepAt(scenario, screen).before;
const after = (scenario: Scenario, screen: ScreenId): Moment => stepAt(scenario, screen).after;

/** The model’s moment on a screen, with two answers that are not the model’s. */
function otherwise(scenario: Scenario, screen: ScreenId): Moment {
  const { context, log } = after(scenario, screen);
  const answers = withAnswer(withAnswer(context.answers, 'sharing', 'no'), 'violent-extremism', 'yes');
  return { context: { ...context, answers }, log };
}

/** The order of the plan, and one that has CEOP first. */
const rightOrder = (scenario: Scenario): Places =>
  Object.fromEntries(planToTell(factsOf(scenario)).map(({ task }, at) => [task, at + 1]));
const wrongOrder: Places = { ceop: 1, police: 2 };

function practised(scenario: Scenario, name: Key, moment?: Moment, trace: Partial<Trace> = { mode: 'each' }): State {
  const practice = stillPractice(scenario, moment, trace);
  return { ...named(name), session: sessionOf(practice), page: () => <Walk practised={practice} /> };
}

function feedback(scenario: Scenario): readonly State[] {
  const on = (name: Key, screen: ScreenId, moment = after(scenario, screen)) =>
    practised(scenario, name, moment, { mode: 'each', panel: screen });
  return [
    on('training:practice/feedback/title/one', 'need'),
    on('training:practice/feedback/title/many', 'specific-risks'),
    on('training:practice/feedback/differs', 'specific-risks', otherwise(scenario, 'specific-risks')),
    on('training:practice/feedback/title/call', 'referrals/police'),
    on('training:practice/calls/differ/notYet', 'referrals/police', before(scenario, 'referrals/police')),
  ];
}

/** What is asked before a page, and what follows from it. */
function asked(scenario: Scenario): readonly State[] {
  const on = (screen: ScreenId) => (name: Key, trace: Partial<Trace>) =>
    practised(scenario, name, before(scenario, screen), { mode: 'each', ...trace });
  const [evidence, calls] = [on('evidence-guidance'), on('referrals')];
  return [
    evidence('training:practice/moment/title', {}),
    ...acts.map((act) => evidence(`training:practice/moment/options/${act}`, { act, acted: 'shown' })),
    calls('training:practice/predict/title', {}),
    calls('training:practice/predict/same', { places: rightOrder(scenario), guess: 'shown' }),
    calls('training:practice/predict/differs', { places: wrongOrder, guess: 'shown' }),
  ];
}

const practice = (scenario: Scenario, unaided = shippedScenarios().find(isUnaided) ?? scenario): readonly State[] => [
  practised(scenario, 'training:practice/start/title', undefined, {}),
  { ...practised(unaided, 'training:levels/hard', undefined, {}), tells: [unaided.id] },
  practised(scenario, 'training:story/title', before(scenario, 'need')),
  ...feedback(scenario),
  ...asked(scenario),
  practised(scenario, 'training:practice/debrief/when', after(scenario, 'record')),
];

function lookedBack(scenario: Scenario, name: Key, moment: Moment, trace: Partial<Trace>): State {
  const still = stillPractice(scenario, moment, trace);
  const kept = trace.mode && still.trace.view();
  return { ...named(name), session: sessionOf(still), page: () => <DebriefPage id={scenario.id} trace={kept} /> };
}

function debrief(scenario: Scenario): readonly State[] {
  const [end, other] = [after(scenario, 'record'), otherwise(scenario, 'referrals/social-services')];
  const right: Partial<Trace> = {
    mode: 'each',
    first: end.context.answers,
    act: 'left',
    firstAct: 'left',
    places: rightOrder(scenario),
    guess: 'done',
  };
  const wrong: Partial<Trace> = { mode: 'each', act: 'looked', places: wrongOrder, guess: 'done' };
  return [
    lookedBack(scenario, 'training:practice/debrief/pathSame', end, right),
    lookedBack(scenario, 'training:practice/debrief/path', other, wrong),
    lookedBack(scenario, 'training:practice/debrief/opened', end, { ...right, openedAt: 'referrals' }),
    lookedBack(scenario, 'training:practice/debrief/nothing', end, {}),
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

const handout = (scenario: Scenario, kind: (typeof handouts)[number]): State =>
  beside(scenario, `training:handouts/kinds/${kind}`, 'handouts', <HandoutsPage id={scenario.id} first={kind} />);

/** Each handout of the case, and of every other case that with all that it tells. */
const printed = (scenario: Scenario): readonly State[] => [
  ...handouts.map((kind) => handout(scenario, kind)),
  ...shippedScenarios()
    .filter(({ id }) => id !== scenario.id)
    .map((other) => ({
      ...handout(other, 'facilitator'),
      id: other.id,
      name: (words: Words) => plain(columnOf(other, words).said.title),
      tells: [other.id],
    })),
];

/** A case that is written, at steps of its walk; what is written in this tab stands in it. */
function written(scenario: Scenario): readonly State[] {
  const steps = ['immediate-danger', 'need', 'evidence', 'referrals/police', 'record'] as const;
  return steps.map((screen) => ({
    id: screen,
    name: (words) => plain(titleOf(words, screen)),
    session: sessionOf(stillPractice(scenario, after(scenario, screen))),
    page: () => <WritePage />,
  }));
}

const pages = {
  library: ['training:library/title', library],
  practice: ['training:actions/practise', practice],
  debrief: ['training:practice/debrief/title', debrief],
  drill: ['training:drill/title', drill],
  present: ['training:actions/present', (scenario: Scenario) => shownStates(scenario, 'wall')],
  presenter: ['training:presenter/title', (scenario: Scenario) => shownStates(scenario, 'presenter')],
  handouts: ['training:actions/handouts', printed],
  write: ['training:write/title', written],
} as const;
/** The pages of training, save the gallery itself. */
export type TrainingPage = keyof typeof pages;
export const trainingPages = Object.keys(pages) as readonly TrainingPage[];
/** What a page of training is called. */
export const pageName = (page: TrainingPage): Key => pages[page][0];

/** The case that they are drawn in: it has every kind of step. */
const shown = 'posing-as-a-child';
/** A page of training in each kind of state. The words of training must be loaded. */
export const statesOf = (page: TrainingPage): readonly State[] =>
  pages[page][1](shippedScenarios().find(({ id }) => id === shown)!).map((state) => ({ tells: [shown], ...state }));
