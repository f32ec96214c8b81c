import { tried } from '../validation/take';

/** Where a case is kept in this tab; it is gone when the tab is closed. Live and made-up cases are kept apart. */
export interface CaseStorage {
  /** The case kept, as text; undefined where there is none. */
  readonly kept: () => string | undefined;
  /**
   * Keeps the case; `isHidden`: its page of Hide is shown. Gives whether the browser took it: it may refuse, or have no room. Then
   * what it kept before is removed: a case with an answer that was changed since must not come back.
   */
  readonly keep: (text: string, isHidden: boolean) => Promise<boolean>;
  /** Removes the case, and the steps in it. */
  readonly forget: () => void;
  /** The steps of the case, as text; undefined where there are none. */
  readonly keptSteps: () => string | undefined;
  readonly keepSteps: (text: string) => void;
}

/** The text that the tab’s storage has under a key; undefined where it has none, or the browser refuses. */
export const stored = (key: string): string | undefined => tried(() => sessionStorage.getItem(key)) ?? undefined;
/** Puts a text into the tab’s storage. Gives whether the browser took it. */
export const put = (key: string, text: string): boolean =>
  tried(() => {
    sessionStorage.setItem(key, text);
    return true;
  }) ?? false;

/** The storage of a made-up case, under its own keys. */
export function storageOf(caseKey: string, stepsKey: string): CaseStorage {
  const forget = () => [caseKey, stepsKey].forEach((key) => tried(() => sessionStorage.removeItem(key)));
  return {
    kept: () => stored(caseKey),
    keep: (text) => {
      const isKept = put(caseKey, text);
      if (!isKept) forget();
      return Promise.resolve(isKept);
    },
    forget,
    keptSteps: () => stored(stepsKey),
    keepSteps: (text) => void put(stepsKey, text),
  };
}

/** The storage of the made-up case that is practised. */
export const trainingStorage = storageOf('clear-steps.training', 'clear-steps.training-steps');
