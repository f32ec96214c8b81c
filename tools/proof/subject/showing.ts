import { placeAt } from '../../../src/session/training-address';
import { findScenario } from '../../../src/training/cases/load';
import { openShowing } from '../../../src/training/present/open';
import type { ShowStore } from '../../../src/training/present/show-store';
import { taskIds } from '../terms/tasks';
import { Browser, showIn, type Tab } from './browser';
import { note } from './uses';

/** What is done in a showing, by what each is called in the store. */
const deeds = {
  onward: (store) => store.onward(),
  backward: (store) => store.backward(),
  jump: (store) => store.jump(store.stops.length - 1),
  'lay chart': (store) => store.lay('chart'),
  'lay qr': (store) => store.lay('qr'),
  'lay steps': (store) => store.lay('steps'),
  putChartAway: (store) => store.putChartAway(),
  point: (store) => store.point('referrals'),
  near: (store) => store.near(true),
  take: (store) => store.take('ten'),
  follow: (store) => store.follow('now'),
  reveal: (store) => store.reveal(),
  count: (store) => store.count([3, 1]),
  order: (store) => store.order(taskIds),
  speak: (store) => store.speak('cy'),
  runTimer: (store) => store.runTimer(),
  pauseTimer: (store) => store.pauseTimer(),
  resetTimer: (store) => store.resetTimer(),
  scroll: (store) => store.scroll(1),
} as const satisfies Readonly<Record<string, (store: ShowStore) => void>>;
export type ShowDeed = keyof typeof deeds;
export const showDeeds = Object.keys(deeds) as readonly ShowDeed[];

function open(hash: string): ShowStore {
  const place = placeAt(hash);
  const scenario = findScenario(place?.scenario);
  if (!scenario || !place || (place.page !== 'present' && place.page !== 'presenter'))
    throw new Error(`Nothing is shown to a group at ${hash}.`);
  return openShowing(scenario, place.page, place.rest);
}

/** A made-up case as it is shown to a group, without its screens, opened in a tab at the address of one of its windows. */
export class Showing {
  readonly #browser: Browser;
  readonly #store: ShowStore;

  constructor(tab: Tab) {
    note('app');
    this.#browser = new Browser(tab);
    showIn(this.#browser);
    this.#store = open(this.#browser.entry().hash);
    this.#store.start();
    this.#browser.settle();
  }

  /** What is kept of the tab, should the page go now. */
  tab = (): Tab => this.#browser.tab();

  /** How it stands, but for the clock and the count of what was done. */
  current(): string {
    const { show, route, room, language, timer } = this.#store.view();
    return JSON.stringify([show, route, room, language, timer.since !== undefined, this.#browser.entry().hash]);
  }

  /** The showing after something that is done in it. */
  after(deed: ShowDeed): this {
    showIn(this.#browser);
    deeds[deed](this.#store);
    this.#browser.settle();
    return this;
  }
}
