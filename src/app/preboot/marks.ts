// How the preboot script and the app communicate through the page, and what it shows if both fail.
import { cover, partById } from '../../wizard/hide/cover';

/** On the root while the preboot script controls it: before the app starts, and after the app has failed. */
export const prebootMark = 'data-preboot';
/** On the page if the app will not open on the first screen; nothing is shown until it opens. */
export const elsewhereClass = 'elsewhere';
/** On the page: selectors of what was pressed before the app started, one per line. */
export const pressedMark = 'data-pressed';
/** On the page if the app has failed, until it starts after all. */
export const failedMark = 'data-failed';

/** The buttons of Hide. */
export const hideButton = '[data-action="hide"]';

/** If the app fails, shows the plain text with 999 and 101, current language first; the page of Hide stays. */
export function showPlainText(plainText = partById('fallback')): void {
  const { documentElement: page } = document;
  const root = partById('root');
  if (!root || !plainText) return;
  // Without calling a browser function, which may be what fails.
  page.dataset['failed'] = root.dataset['preboot'] = '';
  if (!plainText.parentNode) document.body.append(plainText);
  if (page.dataset['hidden'] !== undefined) return cover();
  root.hidden = true;
  plainText.hidden = false;
  plainText.querySelector('h1')?.after(...plainText.querySelectorAll(`section[lang=${page.lang}]`));
}
