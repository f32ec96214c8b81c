import { stored } from './storage';
import { tried } from './tried';

const copiedKey = 'clear-steps.copied';

/** Copies a text for the person to paste. Rejects where the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('This browser has no clipboard.');
  await navigator.clipboard.writeText(text);
  tried(() => sessionStorage.setItem(copiedKey, 'yes'));
}

/** Overwrites what was copied from this tab; what was copied elsewhere is left. Gives whether nothing of it is left to paste. */
export async function wipeCopied(): Promise<boolean> {
  if (stored(copiedKey) !== 'yes') return true;
  tried(() => sessionStorage.removeItem(copiedKey));
  try {
    // A space: some devices keep the old text where they are given an empty one.
    await navigator.clipboard.writeText(' ');
    return true;
  } catch {
    return false;
  }
}
