import { emptyCase } from '../../machine/context';
import { mayOpen } from '../../machine/reach';
import type { ScreenId } from '../../protocol/2015-07/screens';
import { Address, screenAt } from '../../store/address';
import { type CaseStore, openCase } from '../../store/case-store';
import { type KeptCase, readKept } from '../../store/kept-case';
import { keepOn } from '../../store/keep-on';
import { trainingShelf } from '../../store/shelf';
import { baseOf } from '../../store/training-address';
import { wallClock } from '../../words/dates';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';

/** A made-up case that is practised: the store, and the address that it follows. */
export interface Practised {
  readonly store: CaseStore;
  readonly address: Address;
}

/** The case as the model has it on coming to a screen; undefined where its walk does not lead there. */
function modelAt({ file }: Scenario, screen: ScreenId): KeptCase | undefined {
  const step = modelSteps(file, wallClock(new Date())).find((one) => one.screen === screen);
  return step && { ...step.before, drafts: {}, hidden: false };
}

/** Where a scenario starts: the case under way in this tab, else, at a screen further on, the case as the model has it there. */
function startOf(scenario: Scenario, screen: ScreenId): KeptCase | undefined {
  const text = trainingShelf.kept();
  const taken = text === undefined ? 'unreadable' : readKept(text, `training/${scenario.id}`);
  if (taken !== 'unreadable' && (screen === 'notes' || mayOpen({ ...emptyCase, ...taken.kept.context }, screen))) return taken.kept;
  return mayOpen(emptyCase, screen) ? undefined : modelAt(scenario, screen);
}

/** Opens a scenario's walk at the address shown. */
export function openPractice(scenario: Scenario, hash: string): Practised {
  const base = baseOf(scenario.id);
  const store = openCase(startOf(scenario, screenAt(hash, base) ?? 'immediate-danger'), () => new Date());
  keepOn(store, trainingShelf, `training/${scenario.id}`);
  const address = new Address(store, trainingShelf, base);
  address.start();
  return { store, address };
}
