import { put, stored } from '../../session/shelf';
import { tried } from '../../session/tried';
import type { Scenario } from '../model/scenario';
import { checkScenario } from './check';

/** The id under which a case that is being written is tried; no file on the device is found by it. */
export const trialId = 'being-written';
const key = 'clear-steps.writing-trial';

let latest: { readonly text: string; readonly scenario: Scenario | undefined } | undefined;

/** Keeps the file of a case in this tab, to be tried. */
export const keepTrial = (file: string): void => void put(key, file);

/** Nothing of a case that was tried is left in this tab. */
export const forgetTrial = (): void => void tried(() => sessionStorage.removeItem(key));

/** The case that is tried in this tab; undefined where there is none. */
export function triedCase(): Scenario | undefined {
  const text = stored(key) ?? '';
  if (latest?.text !== text || !latest) {
    const checked = checkScenario(text);
    latest = { text, scenario: 'scenario' in checked ? checked.scenario : undefined };
  }
  return latest.scenario;
}
