import { orUndefined } from '../validation/take';
import { stored } from './storage';

const copiedKey = 'clear-steps.copied';

/** Copies a text for the person to paste. Rejects if the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('This browser has no clipboard.');
  await navigator.clipboard.writeText(text);
  orUndefined(() => sessionStorage.setItem(copiedKey, 'yes'));
}

/** Overwrites what was copied from this tab, but nothing copied elsewhere. Returns whether no copy of it is left. */
export async function wipeCopied(): Promise<boolean> {
  if (stored(copiedKey) !== 'yes') return true;
  orUndefined(() => sessionStorage.removeItem(copiedKey));
  try {
    // A space: given an empty text, some devices keep the old one.
    await navigator.clipboard.writeText(' ');
    return true;
  } catch {
    return false;
  }
}
