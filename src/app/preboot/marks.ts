// How the first screen in the page and the app communicate through the page, and what the page shows instead of either.
import { cover, partById } from '../../wizard/hide/cover';

/** On the root while the early script has it: before the app, and once the app has failed. */
export const prebootMark = 'data-preboot';
/** On the page if the app will show another screen than the first; until then nothing is shown. */
export const elsewhereClass = 'elsewhere';
/** On the page: selectors of what was pressed before the app started, one per line. */
export const pressedMark = 'data-pressed';
/** On the page if the app has failed, until it is in charge after all. */
export const failedMark = 'data-failed';

/** The buttons of Hide. */
export const hideButton = '[data-action="hide"]';

/** If the app fails, shows the plain text with 999 and 101, current language first; the page of Hide stays. */
export function showPlainText(plainText = partById('fallback')): void {
  const { documentElement: page } = document;
  const root = partById('root');
  if (!root || !plainText) return;
  // Without a function of the browser, which may be what fails.
  page.dataset['failed'] = root.dataset['preboot'] = '';
  if (!plainText.parentNode) document.body.append(plainText);
  if (page.dataset['hidden'] !== undefined) return cover();
  root.hidden = true;
  plainText.hidden = false;
  plainText.querySelector('h1')?.after(...plainText.querySelectorAll(`section[lang=${page.lang}]`));
}
