import type { Numbers } from '../../contacts/contacts';
import type { Entry } from '../../contacts/entries';

/** The local numbers of a file, and whether it holds more than those. */
export interface FromFile {
  readonly numbers: Numbers;
  readonly holdsMore: boolean;
}

/** Where someone stands on the page: at the lists and the form, or asked whether they mean it. */
export type Step =
  | { readonly at: 'lists'; readonly toForm?: boolean }
  | { readonly at: 'number'; readonly entry: Entry }
  | { readonly at: 'remove'; readonly entry: Entry }
  | { readonly at: 'remove-all' }
  | ({ readonly at: 'file' } & FromFile);

/** What was done, or could not be. */
export type Told = 'saved' | 'removed' | 'all-removed' | 'added' | 'mended' | 'not-kept';

/** The part that asks before something is done: `onYes` does it, `onNo` leads back with nothing changed. */
export interface Asking {
  readonly told: Told | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}
