// What the first screen, as it stands in the page, and the app say to each other through the page.

/** On the root while it holds the first screen as it came with the page, and not yet the app. */
export const earlyMark = 'data-early';
/** On the page while the app will show something else than the first screen: nothing is shown until then. */
export const elsewhereClass = 'elsewhere';
/** On the page: what was pressed before the app was there, as a selector. */
export const pressedMark = 'data-pressed';

/** The plain text of the page, with 999 and 101, in place of the first screen: for when there is no app. */
export function showPlainText(plainText = document.getElementById('fallback')): void {
  document.getElementById('root')?.replaceChildren();
  plainText?.removeAttribute('hidden');
  if (plainText) document.body.append(plainText);
}
