// The page of Hide as the page itself paints it, at once, until the app has drawn its own in its place.

/** In session storage: Hide was pressed and the app has not drawn its page yet, so that a reload stays hidden too. */
export const hiddenKey = 'clear-steps.hidden';
/** On the page while it shows the page of Hide: nothing else is shown instead, whatever fails. */
export const hiddenMark = 'data-hidden';
/** The page of Hide that the app has drawn, with nothing of another screen left beside it. */
export const drawnAlone = '#root > [data-screen="notes"]:only-child';

/** Returns a part of the body by its id, without a function of the browser, which may be what fails. */
export function partById(id: string): HTMLElement | undefined {
  for (const part of document.body.children) if (part.id === id) return part as HTMLElement;
  return undefined;
}

/**
 * Covers the page, from its own template in the current language. The app draws with other functions of the browser,
 * so whichever one fails, one of the two hides the case.
 */
export function cover(): void {
  const { documentElement: page, body } = document;
  page.dataset['hidden'] = '';
  const everyday = partById(`everyday-${page.lang}`) as HTMLTemplateElement | undefined;
  if (!everyday) return;
  // First, and without a function of the browser: if one fails after it, an empty page is left.
  for (const part of body.children) {
    if (part.tagName === 'MAIN') return;
    if (part.id === 'root' || part.id === 'fallback') (part as HTMLElement).hidden = true;
  }
  document.title = everyday.title;
  body.append(everyday.content.cloneNode(true));
}

/** Shows what the app has drawn in place of the page's own cover, once that is there: a selector. */
export function uncover(drawn = '#root > *'): void {
  try {
    const root = document.querySelector(drawn)?.parentElement;
    if (!root) return;
    root.hidden = false;
    document.querySelector('body > main')?.remove();
    sessionStorage.removeItem(hiddenKey);
  } catch {
    // The page stays as it is: covered, or drawn by the app.
  }
}
