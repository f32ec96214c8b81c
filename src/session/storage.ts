import { orUndefined } from '../validation/schema';

/** Where this tab keeps a case until it is closed. Live and made-up cases are kept apart. */
export interface CaseStorage {
  /** The id by which the browser's history tells the case; undefined if it need not. */
  readonly id: () => string | undefined;
  /** Returns the case as text; undefined if there is none. */
  readonly kept: () => string | undefined;
  /**
   * Keeps the case; `isHidden`: Hide covers it; `inCall`: it is on a call. Resolves to false if the browser refuses or has no room; the case kept
   * before is then removed, so that answers changed since cannot come back. Once it resolves, the case is on the disk.
   */
  readonly keep: (text: string, isHidden: boolean, inCall?: boolean) => Promise<boolean>;
  /** Removes the case and its steps. */
  readonly forget: () => void;
  /** Returns the steps of the case as text; undefined if there are none. */
  readonly keptSteps: () => string | undefined;
  readonly keepSteps: (text: string) => void;
}

/** Returns a text that the tab keeps under a key, until it is closed. */
export const tabText = (key: string) => ({
  /** Returns the text; undefined if there is none or the browser refuses. */
  kept: () => orUndefined(() => sessionStorage.getItem(key)) ?? undefined,
  /** Returns whether the browser took it. */
  keep: (text: string) =>
    orUndefined(() => {
      sessionStorage.setItem(key, text);
      return true;
    }) ?? false,
  forget: () => orUndefined(() => sessionStorage.removeItem(key)),
});

/** The number that is being typed, through Hide, a reload or a change of language. */
export const numberText = tabText('clear-steps.number');

/** Returns the storage of a made-up case, under its own keys. */
export function storageOf(caseKey: string, stepsKey: string): CaseStorage {
  const [own, steps] = [tabText(caseKey), tabText(stepsKey)];
  const forget = () => [own, steps].forEach((text) => text.forget());
  const keep = (text: string) => {
    const isKept = own.keep(text);
    if (!isKept) forget();
    return Promise.resolve(isKept);
  };
  return { id: () => undefined, kept: own.kept, keep, forget, keptSteps: steps.kept, keepSteps: steps.keep };
}

/** The storage of the made-up case that is being practised. */
export const trainingStorage = storageOf('clear-steps.training', 'clear-steps.training-steps');
/** The trace of that practice, besides its case. */
export const traceStorage = tabText('clear-steps.training-practice');
