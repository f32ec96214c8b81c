const draftKey = 'clear-steps.number';

/** A number half typed in, as text, in this tab; undefined where there is none, or the browser refuses. */
export function keptDraft(): string | undefined {
  try {
    return sessionStorage.getItem(draftKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it as it stands, so that Hide, a reload or another language loses nothing of it; without a text, nothing is kept. */
export function keepDraft(text?: string): void {
  try {
    if (text === undefined) sessionStorage.removeItem(draftKey);
    else sessionStorage.setItem(draftKey, text);
  } catch {
    // It stays on the page all the same.
  }
}
