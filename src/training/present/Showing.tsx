import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { asks, isWalkScreen, type ScreenId, screenIds, taskOf } from '#protocol/screens';
import { bodies } from '#protocol/tasks';
import { answersOf, givenIn, isAsked } from '../../case/answers';
import { titleKey } from '../../chart/title-key';
import { markKey } from '../../wizard/call/marked';
import { labelOf } from '../../wizard/question/option-words';
import { type Key, plain, type Words, useWords } from '../../words/words';
import type { CaseOnChart } from '../chart/picture';
import {
  heldBack,
  letters,
  type Stage,
  stagesAt,
  type ScenarioWords,
  type Taught,
  type Told,
  withSaid,
  type Scenario,
} from '../model/scenario';
import type { Moment } from '../model/steps';
import { asLoaded } from '../cases/load';
import type { Show } from './shared';
import { hasAnswer, isCovered, numberOn, onward, optionsAt, type Route, type Stop, toldTogether, turnBy } from './show';
import { roomAt, type ShowStore } from './show-store';

/** Of whom a room would ask what they know: who knows of the danger, and who of all of it. */
const told: Readonly<Record<string, Key>> = {
  'called-999': 'training:presenter/told/danger',
  'already-reported': 'training:presenter/told/all',
};
/** Returns the short name of a stop, without language marks. */
export function nameOf({ t }: Words, stop: Stop): string {
  if (stop.kind === 'question') return plain(t(told[stop.question] ?? `questions:${stop.question}/label`));
  if (stop.kind === 'implied') return plain(t(`questions:${stop.risk}/label`));
  if (stop.kind === 'report') return plain(t(`ui:tasks/${stop.report.to}`));
  if (stop.kind === 'told') return plain(t(titleKey(stop.step.screen)));
  return t(`training:presenter/${stop.kind}`);
}

/** Returns where a room stands, in words: at which of the two moments and how far, or at which step. */
function placeIn({ t }: Words, way: Route, show: Show): string {
  const stop = way.stops[show.step];
  const moments = way.stops.filter((one) => one.moment ?? one.kind === 'choice');
  const number = moments.findIndex((one) => one === stop) + 1;
  if (!stop || number === 0) return t('training:presenter/step', { step: numberOn(way, show.step) });
  const turn = show.revealed ? 'answer' : (show.round ?? (stop.kind === 'pause' ? 'talk' : 'asked'));
  return t(`training:presenter/moment/${turn}`, { number });
}

/** Returns the question or call that a stop asks about; undefined if it holds no such answer back. */
export const answerTaught = (stop: Stop): Taught | undefined =>
  stop.kind === 'report' ? stop.report.to : stop.kind === 'question' ? stop.question : undefined;

/** Returns what is taught at a stop: its question or call, or for a pause those that its screen is about. */
export function taughtAt(stop: Stop): readonly Taught[] {
  const { screen, after } = stop.step;
  if (stop.kind !== 'pause') return [answerTaught(stop) ?? []].flat();
  if (isWalkScreen(screen)) return asks(screen).filter((question) => isAsked(after.context.answers, question));
  const task = taskOf(screen);
  if (task) return [task];
  return screen === 'online-safety-advice' || screen === 'professional-conduct' ? ['need'] : bodies;
}

/** Returns what the model ticks or marks at a stop, in words; empty if it leaves a question open. */
export function answersAt(words: Words, stop: Stop): readonly string[] {
  if (stop.kind === 'report')
    return [words.t('training:presenter/marked', { mark: words.t(markKey(stop.report.to, stop.report)) })];
  if (stop.kind === 'implied') return [words.t('ui:question/alreadyFlagged')];
  if (stop.kind !== 'question') return [];
  const { question } = stop;
  return stop.step.after.context.answers[question].map((option) => labelOf(words, `${question}:${option}`));
}

/** Returns what a room votes on at a stop, each with the letter that it can call out. */
export function votedAt(told: Told, stop: Stop) {
  const options: readonly string[] = stop.kind === 'question' ? optionsAt(stop) : (told.said.choice?.says ?? []);
  return options.map((option, at) => ({
    option: stop.kind === 'question' ? option : letters.charAt(at),
    letter: letters.charAt(at),
    label: stop.kind === 'question' ? labelOf(told, `${stop.question}:${option}`) : option,
    lang: stop.kind === 'question' ? told.language : told.saidIn,
  }));
}

/** Returns the key of what the next press does with a stop. */
export function turnKey(stop: Stop, show: Show) {
  const turn = turnBy(stop, show);
  return `training:presenter/actions/${turn && turn !== 'asked' ? turn : 'next'}` as const;
}

/** Returns the name of what the next press shows. */
export function comingWords(words: Words, route: Route, show: Show): string {
  const next = onward(route, show);
  const stop = route.stops[next.step];
  if (toldTogether(route, next).length > 0 && next.step !== show.step) return words.t('training:presenter/together');
  if (next === show || !stop) return words.t('training:presenter/end');
  if (next.step !== show.step) return nameOf(words, stop);
  return words.t(isCovered(show) ? 'training:presenter/actions/toStep' : turnKey(stop, show));
}

/**
 * Returns the screen up to which the story is told at a stop. What happens in a call is told after its choice, so as not
 * to give the answer away.
 */
function storyScreen({ stops }: Route, step: number): ScreenId | undefined {
  const stop = stops[step];
  return (stop?.kind === 'choice' ? stops.slice(0, step).findLast(({ kind }) => kind !== 'choice') : stop)?.step.screen;
}

/** Returns the screen up to which the story is told with what is shown. */
export const screenTold = (route: Route, show: Show): ScreenId => {
  const together = toldTogether(route, show);
  const screen = together.at(-1)?.step.screen ?? storyScreen(route, show.step);
  return screen ?? 'immediate-danger';
};

/** Returns the furthest screen up to which the story was told before; undefined at the start. */
export function screenBefore(route: Route, show: Show): ScreenId | undefined {
  const before = route.ways.slice(0, show.step).flatMap((way, at) => (way === 'left' ? [] : [storyScreen(route, at)]));
  return screenIds.findLast((screen) => before.includes(screen));
}

/** Returns the parts of the story that are new with what is shown, to be read aloud. */
export function newStory(words: ScenarioWords, route: Route, show: Show): readonly Stage[] {
  const before = screenBefore(route, show);
  const known = before ? stagesAt(words, before).length : 0;
  return stagesAt(words, screenTold(route, show)).slice(known);
}

const isAfter = ({ kind }: Stop): boolean => ['pause', 'debrief', 'report'].includes(kind);

/** A step's case as far as the room has come: only the questions already revealed on a screen are answered. */
function contextAt(stops: readonly Stop[], { step: at, revealed }: Show): CaseOnChart['context'] {
  const stop = stops[at] as Stop;
  const { before, after } = stop.step;
  if (isAfter(stop)) return after.context;
  const passed = stops.slice(0, revealed ? at + 1 : at).filter(({ step }) => step === stop.step);
  const answered = passed.flatMap((one) => (one.kind === 'question' ? [one.question] : []));
  const model = givenIn(after.context.answers);
  const given = Object.fromEntries(answered.map((question) => [question, model[question]]));
  return { ...before.context, answers: answersOf({ ...givenIn(before.context.answers), ...given }) };
}

/** How far the room has come: to the last of the stops told together. */
function reached(route: Route, show: Show): Show {
  const last = toldTogether(route, show).at(-1);
  return last ? { ...show, step: route.stops.indexOf(last), revealed: hasAnswer(last) } : show;
}

/**
 * Returns the case on the chart at a moment of a showing: as the model walks it, but no further than the room has seen.
 * That the call of a choice is to be made would give the choice away, so it is held back until then.
 */
export function onChart(route: Route, show: Show): CaseOnChart {
  const { stops } = route;
  const at = reached(route, show);
  const stop = stops[at.step] as Stop;
  const walked = [...new Set(stops.slice(0, at.step).map(({ step }) => step.screen))];
  const choice = stops.slice(at.revealed ? at.step + 1 : at.step).find(({ kind }) => kind === 'choice');
  return {
    ahead: heldBack(choice?.step.screen),
    context: contextAt(stops, at),
    screen: (stop.kind === 'choice' && !at.revealed && walked.at(-1)) || stop.step.screen,
    walked,
    question: stop.kind === 'question' ? stop.question : undefined,
  };
}

/** Returns the case at a stop: as the model leaves it once that is told. */
export const momentAt = ({ kind, step }: Stop, { revealed }: Show): Moment =>
  revealed || kind === 'report' ? step.after : step.before;

function shownBy(store: ShowStore, view: ReturnType<ShowStore['view']>, scenario: Scenario, words: Words) {
  const { said, saidIn } = withSaid(words, scenario);
  const way = store.routes[view.route];
  const stop = store.stops[view.show.step] as Stop;
  return {
    ...view,
    room: roomAt(view),
    store,
    scenario,
    words,
    t: words.t,
    way,
    stop,
    moment: momentAt(stop, view.show),
    /** The stops told together in what is shown; empty if it is one stop. */
    together: toldTogether(way, view.show),
    onChart: onChart(way, view.show),
    place: placeIn(words, way, view.show),
    said,
    saidIn,
    /** The parts of the story that are new with what is shown. */
    story: newStory(said, way, view.show),
  };
}

const ShownContext = createContext<ReturnType<typeof shownBy> | undefined>(undefined);

/**
 * Provides a showing and its case to its children, updated on every change. `from`: the case when opened. Throws until
 * the words of the case are loaded.
 */
export function Showing({ store, from, children }: { store: ShowStore; from: Scenario; children: ReactNode }) {
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  const words = useWords();
  return <ShownContext value={shownBy(store, view, asLoaded(from), words)}>{children}</ShownContext>;
}

/** Returns the state of a showing, its words and its actions. Throws outside a `Showing`. */
export function useShow() {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('useShow outside of a showing');
  return shown;
}
