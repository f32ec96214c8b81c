import type { Space, Wrong } from '../breadth/search';
import { once } from '../search/once';
import { App, type Deed, isTakenAsLive, type CaseState } from '../subject/app';
import type { Tab } from '../subject/browser';
import { faultIn, faultInStep, isAnsweredAlike } from '../breadth/faults-in';
import { deedsIn } from './deeds';
import { done } from './live-space';
import { isSame, keyOf, type State } from './state';
import { answersDue } from './after';

const ofTraining = (key: string): boolean => /^clear-steps\.(training|writing|show)/.test(key);
const but = (stored: Tab['session'], isLeft: (key: string) => boolean): object =>
  Object.entries(stored).filter(([key]) => !isLeft(key));
/** What a tab keeps outside training: the live case, its copy, a half-typed number; the device, but for language. */
const outsideTraining = ({ session, device }: Tab): string =>
  JSON.stringify([but(session, ofTraining), but(device, (key) => key === 'clear-steps.language')]);

/** The live case as it is shown after leaving training. */
const liveIn = (tab: Tab): CaseState => new App({ ...tab, entries: [{ state: null, hash: '#/' }], at: 0 }, 0).current();

/** Returns the same for the tab in which a search begins, which is opened once. */
const liveBefore = once(liveIn);

/** Whether anything kept by training would be restored as the live case. */
const isMistaken = ({ session }: Tab): boolean =>
  Object.entries(session).some(([key, text]) => ofTraining(key) && isTakenAsLive(text));

/** Returns how training has touched the live case, if it has. */
function wrongTouch({ start, tab }: State, app: App): string | undefined {
  if (outsideTraining(tab) !== outsideTraining(start)) return 'live-touched';
  if (app.isLeft() || !tab.entries[tab.at]?.hash.startsWith('#/train/')) return 'training-left';
  return isMistaken(tab) ? 'live-mistaken' : undefined;
}

/** Returns what differs from the terms: in training too, marks are locked, and ticks are answers only once taken. */
const wrongLock = (before: State, deed: Deed, after: State): string | undefined =>
  (deed.do === 'send' ? faultInStep(before.chart, deed.event, after.chart) : undefined)
  ?? (isAnsweredAlike(answersDue(before, deed), after.current.answers) ? undefined : 'answers');

const asWrong = (what: string | undefined): readonly Wrong[] => (what === undefined ? [] : [{ held: 'P23', what }]);
/** Returns what is wrong with the made-up case, or with the live one. */
function wrongIn({ chart, tab, start }: State): readonly Wrong[] {
  const fault = faultIn(chart);
  if (fault) return [{ held: 'P23', ...fault }];
  return asWrong(isSame(liveIn(tab), liveBefore(start)) ? undefined : 'live-touched');
}

/** P23: training beside a live case never touches it, and locks its own marks like those of a live case. */
export const trainingSpace: Space<State, Deed> = {
  deedsIn,
  step: (before, deed) => {
    const { app, after } = done(before, deed);
    return { after, wrong: asWrong(wrongTouch(after, app) ?? wrongLock(before, deed, after)) };
  },
  keyOf,
  wrongIn,
};
