import { liveCaseKey } from './live-case-key';
import { tried } from './tried';

const trialKey = 'clear-steps.trial';

/** Where a case is kept in this tab; it is gone when the tab is closed. A live case and a made-up one have a shelf each. */
export interface Shelf {
  /** The case kept, as text; undefined where there is none. */
  readonly kept: () => string | undefined;
  /** Keeps the case. Gives whether the browser took it: it may refuse, or have no room. */
  readonly keep: (text: string) => boolean;
  /** Removes the case, and the changes under way in it. */
  readonly forget: () => void;
  /** The changes under way in the case, as text; undefined where there are none. */
  readonly keptChanges: () => string | undefined;
  readonly keepChanges: (text: string) => void;
}

function shelf(caseKey: string, changesKey: string): Shelf {
  return {
    kept: () => tried(() => sessionStorage.getItem(caseKey)) ?? undefined,
    keep: (text) =>
      tried(() => {
        sessionStorage.setItem(caseKey, text);
        return true;
      }) ?? false,
    forget: () => [caseKey, changesKey].forEach((key) => tried(() => sessionStorage.removeItem(key))),
    keptChanges: () => tried(() => sessionStorage.getItem(changesKey)) ?? undefined,
    keepChanges: (text) => void tried(() => sessionStorage.setItem(changesKey, text)),
  };
}

/** The shelf of the live case. */
export const liveShelf = shelf(liveCaseKey, 'clear-steps.changes');
/** The shelf of the made-up case that is practised. */
export const trainingShelf = shelf('clear-steps.training', 'clear-steps.training-changes');

/** Whether this browser keeps anything in a tab. */
export const keepsCases = (): boolean =>
  tried(() => {
    sessionStorage.setItem(trialKey, '');
    sessionStorage.removeItem(trialKey);
    return true;
  }) ?? false;
