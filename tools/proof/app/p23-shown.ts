import type { Space, Wrong } from '../breadth/search';
import { Showing, type ShowDeed, showDeeds } from '../subject/showing';
import type { Tab } from '../subject/browser';
import { aside } from './p23-apart';

/** A showing at one moment: what the browser keeps of its tab and did when it was opened, and how it stands. */
interface Shown {
  readonly tab: Tab;
  readonly start: Tab;
  readonly current: string;
}

/** The showing in the state in which its tab is opened. */
export function shownIn(start: Tab): Shown {
  const showing = new Showing(start);
  return { tab: showing.tab(), start, current: showing.current() };
}

const caseKey = 'clear-steps.case';
/** The tab with its live case behind Hide, as a showing must leave it. */
const hidden = (tab: Tab): Tab => ({
  ...tab,
  session: {
    ...tab.session,
    [caseKey]: JSON.stringify({ ...(JSON.parse(tab.session[caseKey] ?? '{}') as object), hidden: true }),
  },
});

/** P23: a made-up case is shown to a group, with a live case kept in the same tab: that case goes behind Hide, and nothing else is done to it. */
export const showSpace: Space<Shown, ShowDeed> = {
  deedsIn: () => showDeeds,
  step: (before, deed) => {
    const showing = new Showing(before.tab).after(deed);
    return { after: { ...before, tab: showing.tab(), current: showing.current() }, wrong: [] };
  },
  keyOf: ({ current }) => current,
  wrongIn: ({ tab, start }): readonly Wrong[] => {
    if (aside(tab) !== aside(hidden(start))) return [{ held: 'P23', what: 'live-touched' }];
    return tab.entries[tab.at]?.hash.startsWith('#/train/') ? [] : [{ held: 'P23', what: 'training-left' }];
  },
};
