// How the first screen in the page and the app communicate through the page, and what the page shows instead of either.

/** On the root while it has the first screen from the page, before the app. */
export const prebootMark = 'data-preboot';
/** On the page if the app will show another screen than the first; until then nothing is shown. */
export const elsewhereClass = 'elsewhere';
/** On the page: selectors of what was pressed and ticked before the app started, one per line. */
export const pressedMark = 'data-pressed';
/** In session storage: Hide was pressed before the app started, so that a reload stays hidden too. */
export const hiddenKey = 'clear-steps.hidden';
/** On the page while it shows the page of Hide: nothing else is shown instead, whatever fails. */
export const hiddenMark = 'data-hidden';
/** On the page if the app has failed to load. */
export const failedMark = 'data-failed';

/** Shows the page of Hide from the page's own templates, in the current language. */
export function showEveryday(): void {
  const { documentElement: page } = document;
  page.setAttribute(hiddenMark, '');
  const everyday = document.getElementById(`everyday-${page.lang}`);
  const root = document.getElementById('root');
  const isShown = root?.hasAttribute(prebootMark) && root.querySelector('[data-screen="notes"]');
  if (isShown || !(everyday instanceof HTMLTemplateElement)) return;
  root?.setAttribute(prebootMark, '');
  root?.replaceChildren(everyday.content.cloneNode(true));
  document.title = root?.querySelector('h1')?.textContent ?? '';
  page.classList.remove(elsewhereClass);
}

/** If the app fails, shows the plain text with 999 and 101, current language first; the page of Hide stays. */
export function showPlainText(plainText = document.getElementById('fallback')): void {
  const { documentElement: page } = document;
  page.setAttribute(failedMark, '');
  if (page.hasAttribute(hiddenMark)) return showEveryday();
  document.getElementById('root')?.replaceChildren();
  if (!plainText) return;
  plainText.hidden = false;
  plainText.querySelector('h1')?.after(...plainText.querySelectorAll(`section[lang=${page.lang}]`));
  document.body.append(plainText);
}
