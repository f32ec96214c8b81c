import { emptyCase } from '../../machine/context';
import { mayOpen } from '../../machine/rules';
import type { ScreenId } from '#protocol/screens';
import { Address } from '../../session/address';
import { keepOn, openCase } from '../../session/case-store';
import type { KeptCase } from '../../session/kept-case';
import { nothingBeside } from '../../session/session';
import { readKept } from '../../session/take-up';
import { screenAt, baseOf } from '../../session/addresses';
import { traceStorage, trainingStorage } from '../../session/storage';
import { wallClock } from '../../words/dates';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import { newTrace, openTrace, readTrace, type PracticeRecord } from './trace';

/** Returns the model's case on reaching a screen; undefined if the model's walk does not reach it. */
function modelAt({ file }: Scenario, screen: ScreenId): KeptCase | undefined {
  const step = modelSteps(file, wallClock(new Date())).find((one) => one.screen === screen);
  return step && { ...step.before, ...nothingBeside, hidden: false };
}

/** Returns the case of a scenario under way in this tab; undefined if there is none. */
export function caseUnderWay({ id }: Scenario): KeptCase | undefined {
  const text = trainingStorage.kept();
  const taken = text === undefined ? 'unreadable' : readKept(text, `training/${id}`);
  return taken === 'unreadable' ? undefined : taken.kept;
}

/** A learner who starts further on has the model's answers, and is not asked about screens already shown. */
function startOfModel(kept: KeptCase, screen: ScreenId) {
  const { answers, reached } = kept.context;
  const asked = (shown: ScreenId): PracticeRecord['guess'] => (reached.includes(shown) ? 'skipped' : 'open');
  const [acted, guess] = [asked('evidence-guidance'), asked('referrals')];
  return { kept, trace: { ...newTrace, openedAt: screen, first: answers, acted, guess } satisfies PracticeRecord };
}

/** Returns the start of a scenario: the case under way in this tab, or the model's at the screen asked for. */
function startOf(scenario: Scenario, screen: ScreenId) {
  const kept = caseUnderWay(scenario);
  const trace = readTrace(traceStorage.kept(), scenario.id);
  if (kept && (screen === 'notes' || mayOpen({ ...emptyCase, ...kept.context }, screen))) return { kept, trace };
  const model = mayOpen(emptyCase, screen) ? undefined : modelAt(scenario, screen);
  // Without its case, a trace is only good for when feedback is given and whether the chart is open.
  const { mode, hasChart } = trace;
  const start = model ? startOfModel(model, screen) : { kept: undefined, trace: { ...newTrace, mode } };
  return { ...start, trace: { ...start.trace, hasChart } };
}

/** Opens a scenario's walk at the address shown. */
export function openPractice(scenario: Scenario, hash: string) {
  const base = baseOf(scenario.id);
  const start = startOf(scenario, screenAt(hash, base) ?? 'immediate-danger');
  const store = openCase(start.kept, () => new Date(), true);
  keepOn(store, trainingStorage, `training/${scenario.id}`);
  const trace = openTrace(store, scenario.id, start.trace);
  const address = new Address(store, trainingStorage, base);
  return { scenario, store, trace, address, stop: address.start() };
}

/** A scenario being practised: its case, the trace of the practice, the address that it follows, and how to stop that. */
export type Practised = ReturnType<typeof openPractice>;
