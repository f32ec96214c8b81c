// The page of Hide as the HTML provides it, shown at once until the app has drawn its own.

/** In session storage: Hide was pressed and the app has not drawn its page yet, so that a reload stays hidden too. */
export const hiddenKey = 'clear-steps.hidden';
/** On the root element while the page of Hide is shown. Nothing else is shown instead, whatever fails. */
export const hiddenMark = 'data-hidden';
/** The page of Hide once the app has drawn it and removed every other screen. */
export const drawnAlone = '#root > [data-screen="notes"]:only-child';

/** Returns a child of the body by its id, without calling a browser function, which may be what fails. */
export function partById(id: string): HTMLElement | undefined {
  for (const part of document.body.children) if (part.id === id) return part as HTMLElement;
  return undefined;
}

/**
 * Covers the page with its template in the current language. The app uses other browser functions, so whichever one
 * fails, one of the two hides the case.
 */
export function cover(): void {
  const { documentElement: page, body } = document;
  page.dataset['hidden'] = '';
  const everyday = partById(`everyday-${page.lang}`) as HTMLTemplateElement | undefined;
  if (!everyday) return;
  // First, and without calling a browser function: if one fails after this, the page is left empty.
  for (const part of body.children) {
    if (part.tagName === 'MAIN') return;
    if (part.id === 'root' || part.id === 'fallback') (part as HTMLElement).hidden = true;
  }
  document.title = everyday.title;
  body.append(everyday.content.cloneNode(true));
}

/** Replaces the cover with what the app has drawn, once an element matches the selector `drawn`. */
export function uncover(drawn = '#root > *'): void {
  try {
    const root = document.querySelector(drawn)?.parentElement;
    if (!root) return;
    root.hidden = false;
    document.querySelector('body > main')?.remove();
    sessionStorage.removeItem(hiddenKey);
  } catch {
    // The page stays as it is.
  }
}
