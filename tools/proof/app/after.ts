import { answersAfter, screenAfterEvent, type Told, toldByAnswer } from '../breadth/after';
import { asked, type Deed, type CaseState } from '../subject/app';
import type { Case } from '../search/case';
import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import { isAsked } from '../terms/meaning';
import { asGiven, isAnswer, type Question } from '../terms/questions';
import { insteadOf } from '../terms/reach';
import { beside, type Screen } from '../terms/screens';
import { backFrom, forwardFrom, onward, type Shown, currentAt, type Trail, trailFrom } from '../terms/trail';
import { isNew, type State } from './state';

type Answers = Readonly<Record<string, unknown>>;
/** The ticks that are taken as answers, by question. */
type Taken = Readonly<Partial<Record<Question, unknown>>>;

const withAnswer = (said: Case, [question, answer]: readonly [string, unknown]): Case =>
  said.with(question as Question, () => [answer].flat() as string[]);
/** The case once ticks are taken as answers. */
const caseWith = ({ chart: at }: State, taken: Taken): Case => Object.entries(taken).reduce(withAnswer, caseAt(at));

/** Returns the ticks for these questions as answers, in order: if the earlier ones lead to it, and it is valid. */
function ticked(state: State, questions: readonly Question[]): Taken {
  const ticks: Readonly<Partial<Record<Question, readonly string[]>>> = state.current.drafts;
  return questions.reduce<Taken>((taken, question) => {
    const answer = ticks[question] && asGiven(question, ticks[question]);
    const isTaken = isAnswer(question, answer) && isAsked(caseWith(state, taken), question);
    return isTaken ? { ...taken, [question]: answer } : taken;
  }, {});
}

/** Returns the questions that a screen shows: those that the answers and the ticks on it lead to. */
export function shownOn(state: State): readonly Question[] {
  const questions = onScreen(state.current.screen);
  const said = caseWith(state, ticked(state, questions));
  return questions.filter((question) => isAsked(said, question));
}

/** Whether each of these questions that is asked has an answer, or ticks that form a valid one. */
function isWhole(state: State, questions: readonly Question[], taken: Taken): boolean {
  const { current } = state;
  const said = caseWith(state, ticked(state, questions));
  return questions
    .filter((question) => isAsked(said, question))
    .every((question) => (question in current.drafts ? question in taken : said.isAnswered(question)));
}

const onScreen = (screen: Screen): readonly Question[] =>
  ['referrals', 'referrals/social-services'].includes(screen) ? ['local-authority'] : asked(screen);

/** Whether this is Refer now, or an address that works like it. */
const isReferNow = (deed: Deed, screen: Screen): boolean =>
  deed.do === 'refer-now' || (deed.do === 'follow' && deed.hash.endsWith('/referrals') && screen !== 'referrals');

/** Returns the ticks taken as answers: by Continue and the area only if all is answered, by Refer now what is valid. */
function takenBy(state: State, deed: Deed): Taken {
  const { screen } = state.current;
  if (screen === 'notes') return {};
  const questions = deed.do === 'continue' ? asked(screen) : onScreen(screen);
  const taken = ticked(state, questions);
  if (isReferNow(deed, screen)) return taken;
  return (deed.do === 'continue' || deed.do === 'take-area') && isWhole(state, questions, taken) ? taken : {};
}

/** Returns the answers that there should be after a deed. */
export function answersDue(state: State, deed: Deed): Answers {
  const answers: Answers = state.current.answers;
  if (deed.do === 'send') return answersAfter(state.chart, deed.event);
  const all = { ...answers, ...takenBy(state, deed) };
  if (!isReferNow(deed, state.current.screen) || state.current.screen === 'notes') return all;
  return all['need'] === 'concern' || all['need'] === 'concern-offline' ? all : { ...all, need: 'concern' };
}

/** The chart once the ticks are taken, before it moves on. */
const withTicksTaken = (state: State, taken: Taken): chart.Chart =>
  chart.after(
    state.chart,
    ...Object.entries(taken).map(([question, answer]) =>
      chart.answer(question as Question, [answer].flat() as string[]),
    ),
  );

/** Returns what should have been told after a deed that is no event: only ticks that are taken can change it. */
export function toldDue(state: State, deed: Deed): Told {
  const { 'already-reported': named, ...others } = takenBy(state, deed);
  const { told } = state.current;
  if (named === undefined) return told;
  return toldByAnswer(caseAt(withTicksTaken(state, others)), told, [named].flat() as string[]);
}

/** Where a followed address leads. */
function followed(state: State, hash: string): Screen | undefined {
  const { screen } = state.current;
  if (hash === '#/about') return 'about';
  if (hash === '#/referrals') return 'referrals';
  return beside.some((page) => page === screen) ? insteadOf(caseAt(state.chart)) : screen;
}

/** The case as Back and Forward find it. */
const shownIn = ({ chart: at, current }: State): Shown => ({
  said: caseAt(at),
  reached: current.reached,
  screen: current.screen,
});
/** Returns where Back and Forward lead. Behind Hide they move without showing anything. */
export function moved(state: State, deed: Move): Trail {
  const { trail, current } = state;
  const [at, isHidden] = [trail.at + (deed === 'forward' ? 1 : -1), current.screen === 'notes'];
  if (isHidden) return trail.screens[at] === undefined ? trail : currentAt(trail, at, current.place);
  return deed === 'forward' ? forwardFrom(trail, shownIn(state)) : backFrom(trail, shownIn(state));
}

type Move = 'back' | 'browser-back' | 'forward';
/** Whether a deed moves through the history. */
export const isMoving = (deed: Deed): deed is { readonly do: Move } =>
  ['back', 'browser-back', 'forward'].includes(deed.do);

/** Returns the screen on which a deed should leave the case; undefined if the terms do not say. */
export function screenDue(state: State, deed: Deed): Screen | undefined {
  const { screen } = state.current;
  if (deed.do === 'send') return screenAfterEvent(state.chart, deed.event);
  if (screen === 'notes') return screen;
  if (deed.do === 'refer-now') return 'referrals';
  if (deed.do === 'follow') return followed(state, deed.hash);
  if (isMoving(deed)) {
    const { screens, at } = moved(state, deed.do);
    return screens[at];
  }
  if (deed.do !== 'continue') return screen;
  const taken = takenBy(state, deed);
  return isWhole(state, asked(screen), ticked(state, asked(screen)))
    ? screenAfterEvent(withTicksTaken(state, taken), chart.goOn)
    : screen;
}

/** Returns the trail after a deed. `place`: the screen shown, or hidden behind Hide. */
export function trailAfter(state: State, deed: Deed, { place }: CaseState): Trail {
  const { trail, current } = state;
  const isCleared = deed.do === 'send' && deed.event.type === 'clear' && !isNew(current);
  if (isCleared) return trailFrom(place);
  if (isMoving(deed)) return moved(state, deed.do);
  return deed.do === 'follow' || place !== current.place ? onward(trail, place) : trail;
}

/** Returns the ticks that there should be after a deed: those taken as answers are gone. */
export function ticksDue(state: State, deed: Deed): Readonly<Record<string, readonly string[]>> {
  const { drafts }: { readonly drafts: Readonly<Record<string, readonly string[]>> } = state.current;
  if (deed.do === 'tick') return { ...drafts, [deed.question]: deed.options };
  if (deed.do === 'tick-early') return { ...drafts, 'immediate-danger': [deed.option] };
  if (deed.do === 'send' && deed.event.type === 'clear') return {};
  const taken = takenBy(state, deed);
  return Object.fromEntries(Object.entries(drafts).filter(([question]) => !(question in taken)));
}
