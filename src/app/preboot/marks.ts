// What the first screen, as it stands in the page, and the app say to each other through the page; and what the page shows in place of
// either.

/** On the root while it holds the first screen as it came with the page, and not yet the app. */
export const prebootMark = 'data-preboot';
/** On the page while the app will show something else than the first screen: nothing is shown until then. */
export const elsewhereClass = 'elsewhere';
/** On the page: what was pressed and ticked before the app was there, as selectors, one a line. */
export const pressedMark = 'data-pressed';
/** In the tab: Hide was pressed before the app was there, so that a page that is loaded again meanwhile is hidden too. */
export const hiddenKey = 'clear-steps.hidden';
/** On the page while it is that of Hide: nothing else is shown in its place, whatever fails. */
export const hiddenMark = 'data-hidden';
/** On the page once there will be no app. */
export const failedMark = 'data-failed';

/** Shows the page of Hide as it came with the page, in the language shown. */
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

/** For when there is no app: the plain text of the page, with 999 and 101, the language shown first, in place of the first screen; the page of Hide stays. */
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
