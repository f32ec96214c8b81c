import type { ReactNode } from 'react';
import { Address } from '../session/address';
import { openCase } from '../session/case-store';
import type { Session } from '../session/session';
import { trainingShelf } from '../session/shelf';
import { baseOf } from '../session/training-address';
import type { Scenario } from '../training/model/scenario';
import type { Moment } from '../training/model/steps';
import type { Practised } from '../training/practice/open';
import { newTrace, type Trace } from '../training/practice/trace/trace';
import { routesOf } from '../training/present/routes';
import { type Role, silent } from '../training/present/shared';
import { stopsOf } from '../training/present/show';
import { openShow, type ShowStore } from '../training/present/show-store';
import { noTime } from '../training/present/timer';
import type { Language } from '../words/languages';
import type { Words } from '../words/words';

/** A page in one kind of state: what that is called, the case, and the page in a language. */
export interface State {
  readonly id: string;
  readonly name: (words: Words) => string;
  readonly session: Session;
  readonly page: (language: Language) => ReactNode;
  /** What is pressed on it once it is drawn, as a selector. */
  readonly press?: string;
  /** The made-up cases of which it tells. */
  readonly tells?: readonly string[];
}

/** When a report of the model counts as marked. */
export const markedAt = '2026-03-04T09:05';
const none = () => undefined;

/** A practice as it stands, kept nowhere. In: the moment of the case, an empty one where there is none; what of its trace is not that of a new one. */
export function stillPractice(scenario: Scenario, moment?: Moment, trace: Partial<Trace> = {}): Practised {
  const kept = moment && { ...moment, drafts: {}, said: {}, hidden: false };
  const store = openCase(kept, () => new Date(markedAt), true);
  const whole = { ...newTrace, ...trace };
  return {
    scenario,
    store,
    trace: { view: () => whole, subscribe: () => none, set: none, clear: none },
    address: new Address(store, trainingShelf, baseOf(scenario.id)),
  };
}

/** The session of such a practice: nothing that is done in it lasts. */
export const sessionOf = ({ store, address }: Practised): Session => ({
  ...store,
  view: store.view(),
  back: none,
  madeUp: true,
  addressOf: address.of,
});

/** A showing as one of its windows has it, told to nobody and kept nowhere. In: what of it is not as it begins. */
export function stillShow(
  { id, ...scenario }: Scenario,
  role: Role,
  language: Language,
  at: Partial<ReturnType<ShowStore['view']>>,
): ShowStore {
  const routes = routesOf(scenario, stopsOf({ id, ...scenario }, markedAt));
  const store = openShow({ scenario: id, routes, role, rest: '1', language, channel: undefined, now: Date.now });
  const view = { ...store.view(), route: 'whole' as const, timer: noTime, room: silent, language, ...at };
  return { ...store, canPair: true, isStill: true, view: () => view };
}
