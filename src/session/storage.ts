import { orUndefined } from '../validation/schema';

/** Whether a case is kept: true; false if the browser refuses or has no room; or `over`. */
export type Kept = boolean | 'over';

/** Where this tab keeps a case until it is closed. Live and made-up cases are kept apart. */
export interface CaseStorage {
  /** Returns the id of the store of the case; undefined if it has none of its own. */
  readonly id: () => string | undefined;
  /** Returns the case as text; undefined if there is none. */
  readonly kept: () => string | undefined;
  /**
   * Keeps the case; `isHidden`: Hide covers it; `inCall`: it is on a call. Resolves once it is on the disk, or cannot
   * be: the case kept before is then removed, so that answers changed since cannot come back.
   */
  readonly keep: (text: string, isHidden: boolean, inCall?: boolean) => Promise<Kept>;
  /** Removes the case and its steps. Resolves to whether they are gone. */
  readonly forget: () => Promise<boolean>;
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
  const forget = () => {
    [own, steps].forEach((text) => text.forget());
    return Promise.resolve(true);
  };
  const keep = (text: string) => (own.keep(text) ? Promise.resolve(true) : forget().then(() => false));
  return { id: () => undefined, kept: own.kept, keep, forget, keptSteps: steps.kept, keepSteps: steps.keep };
}

/** The storage of the made-up case that is being practised. */
export const trainingStorage = storageOf('clear-steps.training', 'clear-steps.training-steps');
/** The trace of that practice, besides its case. */
export const traceStorage = tabText('clear-steps.training-practice');
