import { liveCaseKey } from './live-case-key';
import { tried } from './tried';

const trialKey = 'clear-steps.trial';

/** Where a case is kept in this tab; it is gone when the tab is closed. A live case and a made-up one have a shelf each. */
export interface Shelf {
  /** The case kept, as text; undefined where there is none. */
  readonly kept: () => string | undefined;
  /** Keeps the case. Gives whether the browser took it: it may refuse, or have no room. */
  readonly keep: (text: string) => boolean;
  /** Removes the case, and the steps in it. */
  readonly forget: () => void;
  /** The steps of the case, as text; undefined where there are none. */
  readonly keptSteps: () => string | undefined;
  readonly keepSteps: (text: string) => void;
}

function shelf(caseKey: string, stepsKey: string): Shelf {
  return {
    kept: () => tried(() => sessionStorage.getItem(caseKey)) ?? undefined,
    keep: (text) =>
      tried(() => {
        sessionStorage.setItem(caseKey, text);
        return true;
      }) ?? false,
    forget: () => [caseKey, stepsKey].forEach((key) => tried(() => sessionStorage.removeItem(key))),
    keptSteps: () => tried(() => sessionStorage.getItem(stepsKey)) ?? undefined,
    keepSteps: (text) => void tried(() => sessionStorage.setItem(stepsKey, text)),
  };
}

/** The shelf of the live case. */
export const liveShelf = shelf(liveCaseKey, 'clear-steps.steps');
/** The shelf of the made-up case that is practised. */
export const trainingShelf = shelf('clear-steps.training', 'clear-steps.training-steps');

/** Whether this browser keeps anything in a tab. */
export const keepsCases = (): boolean =>
  tried(() => {
    sessionStorage.setItem(trialKey, '');
    sessionStorage.removeItem(trialKey);
    return true;
  }) ?? false;
