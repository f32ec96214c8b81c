import { tabText } from './storage';

const copied = tabText('clear-steps.copied');

/** Copies a text for the person to paste. Rejects if the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  copied.keep('yes');
}

/** Overwrites what was copied from this tab, but nothing copied elsewhere. Returns whether no copy of it is left. */
export async function wipeCopied(): Promise<boolean> {
  if (copied.kept() !== 'yes') return true;
  copied.forget();
  try {
    // A space: given an empty text, some devices keep the old one.
    await navigator.clipboard.writeText(' ');
    return true;
  } catch {
    return false;
  }
}
