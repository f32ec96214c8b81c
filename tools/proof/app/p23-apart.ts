import type { Space, Wrong } from '../breadth/search';
import { App, type Deed, isTakenAsLive, type CurrentMark } from '../subject/app';
import type { Tab } from '../subject/browser';
import { faultIn, faultInStep, isAnsweredAlike } from '../breadth/faults-in';
import { deedsIn } from './deeds';
import { done } from './live-space';
import { isSame, keyOf, type State } from './state';
import { answersDue } from './after';

const ofTraining = (key: string): boolean => /^clear-steps\.(training|writing|show)/.test(key);
const but = (stored: Tab['session'], isLeft: (key: string) => boolean): object =>
  Object.entries(stored).filter(([key]) => !isLeft(key));
/** What a tab keeps that is no training’s: the live case, what was copied of it, a number half typed in, what is on the device but for the language. */
const aside = ({ session, device }: Tab): string =>
  JSON.stringify([but(session, ofTraining), but(device, (key) => key === 'clear-steps.language')]);

/** The live case as it is shown once training is left for it. */
const liveIn = (tab: Tab): CurrentMark =>
  new App({ ...tab, entries: [{ state: null, hash: '#/' }], at: 0 }, 0).current();

const liveAtStart = new WeakMap<Tab, CurrentMark>();
/** The same of the tab in which a search begins: it is opened once. */
function liveBefore(start: Tab): CurrentMark {
  const live = liveAtStart.get(start) ?? liveIn(start);
  liveAtStart.set(start, live);
  return live;
}

/** Whether what is kept of training would be taken up as the live case. */
const isMistaken = ({ session }: Tab): boolean =>
  Object.entries(session).some(([key, text]) => ofTraining(key) && isTakenAsLive(text));

/** What of the live case training has touched. */
function wrongTouch({ start, tab }: State, app: App): string | undefined {
  if (aside(tab) !== aside(start)) return 'live-touched';
  if (app.isLeft() || !tab.entries[tab.at]?.hash.startsWith('#/train/')) return 'training-left';
  return isMistaken(tab) ? 'live-mistaken' : undefined;
}

/** What is not as the terms have it: marks are locked in training too, and an answer is one only once it is taken. */
const wrongLock = (before: State, deed: Deed, after: State): string | undefined =>
  (deed.do === 'send' ? faultInStep(before.chart, deed.event, after.chart) : undefined)
  ?? (isAnsweredAlike(answersDue(before, deed), after.current.answers) ? undefined : 'answers');

const asWrong = (what: string | undefined): readonly Wrong[] => (what === undefined ? [] : [{ held: 'P23', what }]);
/** What is wrong with a state: with what follows from the made-up case, or with the live one. */
function wrongIn({ chart, tab, start }: State): readonly Wrong[] {
  const fault = faultIn(chart);
  if (fault) return [{ held: 'P23', ...fault }];
  return asWrong(isSame(liveIn(tab), liveBefore(start)) ? undefined : 'live-touched');
}

/** P23: training, with a live case kept in the same tab: nothing done in it reaches that case, and its marks are locked as those of a live one are. */
export const trainingSpace: Space<State, Deed> = {
  deedsIn,
  step: (before, deed) => {
    const { app, after } = done(before, deed);
    return { after, wrong: asWrong(wrongTouch(after, app) ?? wrongLock(before, deed, after)) };
  },
  keyOf,
  wrongIn,
};
