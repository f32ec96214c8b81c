import { emptyCase } from '../../machine/context';
import { mayOpen } from '../../machine/reach';
import type { ScreenId } from '#protocol/screens';
import { Address } from '../../session/address';
import { type CaseStore, keepOn, openCase } from '../../session/case-store';
import type { KeptCase } from '../../session/kept-case';
import { readKept } from '../../session/take-up';
import { screenAt } from '../../session/screen-address';
import { trainingStorage } from '../../session/storage';
import { baseOf } from '../../session/training-address';
import { wallClock } from '../../words/dates';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import { newTrace, openTrace, readTrace, type Trace, type TraceStore } from './trace';
import { traceStorage } from '../parts/trace-storage';

/** A made-up case that is practised: its scenario, the store, what is kept of the practice, and the address that it follows. */
export interface Practised {
  readonly scenario: Scenario;
  readonly store: CaseStore;
  readonly trace: TraceStore;
  readonly address: Address;
  /** Has it follow the address no longer. */
  readonly stop: () => void;
}

/** The case as the model has it on coming to a screen; undefined where its walk does not lead there. */
function modelAt({ file }: Scenario, screen: ScreenId): KeptCase | undefined {
  const step = modelSteps(file, wallClock(new Date())).find((one) => one.screen === screen);
  return step && { ...step.before, drafts: {}, said: {}, hidden: false };
}

/** The case of a scenario under way in this tab; undefined where there is none. */
export function caseUnderWay({ id }: Scenario): KeptCase | undefined {
  const text = trainingStorage.kept();
  const taken = text === undefined ? 'unreadable' : readKept(text, `training/${id}`);
  return taken === 'unreadable' ? undefined : taken.kept;
}

interface Start {
  readonly kept: KeptCase | undefined;
  readonly trace: Trace;
}

/** Who comes in further on has the model's answers so far; what those pages show is no longer asked beforehand. */
function startOfModel(kept: KeptCase, screen: ScreenId): Start {
  const { answers, reached } = kept.context;
  const asked = (shown: ScreenId): Trace['guess'] => (reached.includes(shown) ? 'skipped' : 'open');
  const [acted, guess] = [asked('evidence-guidance'), asked('referrals')];
  return { kept, trace: { ...newTrace, openedAt: screen, first: answers, acted, guess } };
}

/** Where a scenario starts: the case under way in this tab, else, at a screen further on, the case as the model has it there. */
function startOf(scenario: Scenario, screen: ScreenId): Start {
  const kept = caseUnderWay(scenario);
  const trace = readTrace(traceStorage.kept(), scenario.id);
  if (kept && (screen === 'notes' || mayOpen({ ...emptyCase, ...kept.context }, screen))) return { kept, trace };
  const model = mayOpen(emptyCase, screen) ? undefined : modelAt(scenario, screen);
  // Without its case nothing of a trace holds but when feedback is wanted, and whether the chart is open.
  const { mode, hasChart } = trace;
  const start = model ? startOfModel(model, screen) : { kept: undefined, trace: { ...newTrace, mode } };
  return { ...start, trace: { ...start.trace, hasChart } };
}

/** Opens a scenario's walk at the address shown. */
export function openPractice(scenario: Scenario, hash: string): Practised {
  const base = baseOf(scenario.id);
  const start = startOf(scenario, screenAt(hash, base) ?? 'immediate-danger');
  const store = openCase(start.kept, () => new Date(), true);
  keepOn(store, trainingStorage, `training/${scenario.id}`);
  const trace = openTrace(store, scenario.id, start.trace);
  const address = new Address(store, trainingStorage, base);
  return { scenario, store, trace, address, stop: address.start() };
}
