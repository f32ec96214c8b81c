import { takePrebootTick } from '../../../src/app/first-screen';
import type { GivenAnswers } from '../../../src/case/answers';
import { Address } from '../../../src/session/address';
import { type CaseStore, autosave, openCase } from '../../../src/session/case-store';
import { chooseLanguage } from '../../../src/words/first-language';
import { keptText } from '../../../src/session/kept-case';
import { liveCaseKey } from '../../../src/session/live-case-key';
import { type CaseView, noExtras } from '../../../src/session/session';
import { type CaseStorage, trainingStorage } from '../../../src/session/storage';
import { readKept } from '../../../src/session/take-up';
import { partOf, placeAt, stayApart, writing } from '../../../src/session/addresses';
import { findScenario } from '../../../src/training/cases/load';
import { openPractice, type Practised } from '../../../src/training/practice/practised';
import { goOnWithFeedback } from '../../../src/training/practice/Practice';
import { openWriter } from '../../../src/training/write/WritePage';
import type { Question } from '../terms/questions';
import { asks, type Screen, type WalkScreen, walk } from '../terms/screens';
import type { Task } from '../terms/tasks';
import { Browser, newTab, showIn, type Tab } from './browser';
import { type Chart, type Event, givenIn } from './chart';
import { note } from './uses';

export type Language = 'en' | 'cy';
/** Something that a person, or the browser for them, does in the app. */
export type Deed =
  | { readonly do: 'tick'; readonly question: Question; readonly options: readonly string[] }
  /** A tick on the first screen before the app has started, after a page load. */
  | { readonly do: 'tick-early'; readonly option: string }
  /** `in`: after switching to this language. */
  | { readonly do: 'continue' | 'refer-now'; readonly in?: Language }
  | { readonly do: 'take-area' | 'back' | 'browser-back' | 'forward' }
  | { readonly do: 'say'; readonly task: Task }
  | { readonly do: 'follow'; readonly hash: string }
  | { readonly do: 'send'; readonly event: Event };

/** The state of a case as data: everything that must survive. */
export interface CaseState extends Pick<CaseView, 'screen' | 'drafts' | 'said' | 'log'> {
  readonly answers: GivenAnswers;
  readonly place: Screen;
  readonly marks: Chart['context']['marks'];
  readonly told: Chart['context']['told'];
  readonly detour: Chart['context']['detour'];
  readonly reached: readonly Screen[];
}

const stepsKey = 'clear-steps.steps';
/** The storage of the live case before anything is sealed: the tab keeps it as plain text. */
const unsealed = ({ session }: Browser): CaseStorage => ({
  id: () => undefined,
  kept: () => session.getItem(liveCaseKey) ?? undefined,
  keep: (text) => {
    session.setItem(liveCaseKey, text);
    return Promise.resolve(true);
  },
  forget: () => {
    [liveCaseKey, stepsKey].forEach(session.removeItem);
    return Promise.resolve(true);
  },
  keptSteps: () => session.getItem(stepsKey) ?? undefined,
  keepSteps: (text) => session.setItem(stepsKey, text),
});
/** The keys under which the tab keeps the screens shown, for the live case and for made-up ones. */
export const stepsKeys: readonly string[] = [stepsKey, 'clear-steps.training-steps', 'clear-steps.writing-steps'];
/** The keys under which the tab keeps the live case. */
export const liveKeys: readonly string[] = [liveCaseKey, stepsKey];

/** Reads the live case from a text; undefined if it is refused. */
const keptIn = (text: string) => {
  const taken = readKept(text, 'live');
  return taken === 'unreadable' ? undefined : taken.kept;
};
/** Whether a text would be restored as the live case. */
export const isTakenAsLive = (text: string): boolean => keptIn(text) !== undefined;

function openLive(browser: Browser, now: () => Date): Pick<App, 'store' | 'address'> {
  const storage = unsealed(browser);
  const text = storage.kept();
  const kept = text === undefined ? undefined : keptIn(text);
  if (!kept) void storage.forget();
  const store = openCase(kept, now);
  autosave(store, storage, 'live');
  const address = new Address(store, storage);
  address.start();
  takePrebootTick(store);
  return { store, address };
}

function openPractised(hash: string): Practised {
  const scenario = findScenario(placeAt(hash)?.scenario);
  if (!scenario) throw new Error(`There is no scenario at ${hash}.`);
  return openPractice(scenario, hash);
}

const isWalk = (screen: Screen): screen is WalkScreen => walk.some((known) => known === screen);
/** Returns the questions that Continue takes on a screen. */
export const asked = (screen: Screen): readonly Question[] => (isWalk(screen) ? asks(screen) : []);

/** Returns the time of a log entry, `minutes` after the beginning. */
export const clockAt = (minutes: number): string => `2026-01-01T09:${String(minutes).padStart(2, '0')}`;

/** The app without its screens, opened at a tab's address: the live case, or one practised or written. */
export class App {
  readonly store: CaseStore;
  readonly address: Address;
  readonly #browser: Browser;
  readonly #practised: Practised | undefined;

  /** `minutes`: the time on the clock; `early`: the option ticked on the first screen before the app started. */
  constructor(
    tab: Tab,
    public minutes: number,
    early?: string,
  ) {
    note();
    this.#browser = new Browser(tab, early ? { name: 'immediate-danger', value: early } : undefined);
    showIn(this.#browser);
    stayApart();
    const { hash } = this.#browser.entry();
    const now = () => new Date(2026, 0, 1, 9, this.minutes);
    const isWriting = hash.startsWith(writing);
    this.#practised = isWriting || partOf(hash) === 'live' ? undefined : openPractised(hash);
    ({ store: this.store, address: this.address } =
      this.#practised ?? (isWriting ? openWriter() : openLive(this.#browser, now)));
    this.#browser.settle();
  }

  /** Returns what would be kept of the tab if the page went away now. */
  tab = (): Tab => this.#browser.tab();
  /** Returns the current chart. */
  chart = (): Chart => this.store.actor.getSnapshot().context.chart;
  /** Whether the page is being left for another part of the app. */
  isLeft = (): boolean => this.#browser.isReloaded;

  current(): CaseState {
    const { screen, drafts, said, log, context } = this.store.view();
    const { place, marks, told, detour, reached } = context;
    return { screen, drafts, said, log, answers: givenIn({ context }), place, marks, told, detour, reached };
  }

  /** Does something in the app, and all that the browser then does. Returns the app. */
  after(deed: Exclude<Deed, { readonly do: 'tick-early' }>): this {
    showIn(this.#browser);
    this.#do(deed);
    this.#browser.settle();
    return this;
  }

  /** Changes the language. */
  speak(language: Language): this {
    showIn(this.#browser);
    chooseLanguage(language);
    return this;
  }

  #do(deed: Exclude<Deed, { readonly do: 'tick-early' }>): void {
    const { store } = this;
    if ('in' in deed) this.speak(deed.in);
    if (deed.do === 'tick') return store.draft(deed.question, deed.options);
    if (deed.do === 'say') return store.turnSaid(deed.task, 'opening');
    if (deed.do === 'send') return store.send(deed.event);
    if (deed.do === 'follow') return this.#browser.follow(deed.hash);
    if (deed.do === 'refer-now') return store.referNow();
    if (deed.do === 'take-area') return void store.take(['local-authority']);
    if (deed.do === 'continue') return this.#goOn();
    if (deed.do === 'back') return this.address.back()?.();
    this.#browser.move(deed.do === 'forward' ? 1 : -1);
  }

  #goOn(): void {
    const on = asked(this.store.view().screen);
    if (!this.#practised) return void this.store.goOn(on);
    const { trace } = this.#practised;
    goOnWithFeedback(this.#practised, on);
    if (trace.view().panel === undefined) return;
    // The feedback stands in place of the screen, and its own Continue leads on.
    trace.set({ panel: undefined });
    this.store.goOn([]);
  }
}

/** Returns a tab that keeps this case, at an address of the live case or of a scenario. */
export function tabWith(at: Chart, hash: string, from = newTab(hash)): Tab {
  const scenario = placeAt(hash)?.scenario;
  const browser = new Browser(from);
  showIn(browser);
  const storage = scenario === undefined ? unsealed(browser) : trainingStorage;
  const { context } = at;
  const view = { screen: context.place, context, ...noExtras, log: context.log, notice: undefined };
  void storage.keep(keptText(view, scenario === undefined ? 'live' : `training/${scenario}`), false);
  return browser.tab();
}
