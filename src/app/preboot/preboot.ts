// Runs before the first paint: shows the first screen, part of the page, in the right language, keeps presses for the
// app, covers the page as Hide is pressed, then and later, and shows who to ring if the app does not start. It must
// be understood by browsers that cannot run the app: no function that is newer than 2017.
import { firstLanguage } from '../../words/first-language';
import { type CaseHeader, comesBackHidden, liveCaseKey } from '../../session/live-case-key';
import { cover, hiddenKey, partById } from '../../wizard/hide/cover';
import { onEscapeTwice } from './escape-twice';
import { elsewhereClass, failedMark, hideButton, pressedMark, showPlainText } from './marks';

const page = document.documentElement;
/** Whether the page is not the app's: it has not started yet, or has failed. */
const isBooting = (): boolean => partById('root')?.dataset['preboot'] !== undefined;

/** Notes a press to repeat once the app starts. Repeated presses count once, since nothing visibly happens yet. */
function note(selector: string): void {
  const before = page.getAttribute(pressedMark);
  if (before === null) page.setAttribute(pressedMark, selector);
  else if (before.split('\n').pop() !== selector) page.setAttribute(pressedMark, `${before}\n${selector}`);
}

/** Hides at once, before anything else is told. What was ticked stays, out of sight, for the app. */
function hide(): void {
  cover();
  if (isBooting()) note(hideButton);
  try {
    // Otherwise a reload with no kept case would show the first question.
    sessionStorage.setItem(hiddenKey, '');
  } catch {
    // The browser keeps nothing.
  }
}

/** Hides, notes a press for the app to repeat or, where there is no app to take it, loads the page again. */
function press(event: Event): void {
  let pressed = event.target as HTMLElement | null;
  // Without a function of the browser, which may be what fails.
  while (pressed && !pressed.dataset?.['action'] && !pressed.dataset?.['language']) pressed = pressed.parentElement;
  if (!pressed) return;
  const isHide = pressed.dataset['action'] === 'hide';
  if (isHide) hide();
  if (!isBooting() && pressed.closest('#root')) return;
  event.preventDefault();
  if (isHide) return;
  if (!isBooting() || page.hasAttribute(failedMark)) return location.reload();
  pressed.setAttribute('data-taken', '');
  const name = pressed.hasAttribute('data-action') ? 'data-action' : 'data-language';
  note(`[${name}="${pressed.getAttribute(name)}"]`);
}

/** Shows who to ring if the app is not in charge. If it starts after all, it takes over again. */
const giveUp = (): void => {
  if (isBooting()) showPlainText();
};

/** Whether Hide was pressed in this tab before the app started, and the app has not yet hidden the case. */
function wasHidden(): boolean {
  try {
    return sessionStorage[hiddenKey] !== undefined;
  } catch {
    return false;
  }
}

/** The readable part of the kept case's header; undefined if no case is kept. */
function keptHeader(): Partial<CaseHeader> | undefined {
  try {
    const text = sessionStorage[liveCaseKey] as string | undefined;
    return text === undefined ? undefined : ((JSON.parse(text) ?? {}) as Partial<CaseHeader>);
  } catch {
    return {};
  }
}
/** Whether the app will show the page of Hide. Training never shows the live case. */
function isHidden(header: Partial<CaseHeader> | undefined): boolean {
  if (location.hash === '#/notes' || wasHidden()) return true;
  // A damaged header names no tab.
  if (!header || header.tab === undefined || location.hash.startsWith('#/train')) return false;
  return comesBackHidden(header as CaseHeader);
}
const header = keptHeader();
const hides = isHidden(header);

/** Shows the first screen in the right language or, for a hidden case, the page of Hide. */
function showFirst(): void {
  document.onreadystatechange = null;
  page.style.visibility = '';
  if (hides) cover();
  const other = partById(`first-${page.lang}`) as HTMLTemplateElement | undefined;
  const root = partById('root');
  if (!root || !other) return;
  root.textContent = '';
  root.append(other.content.cloneNode(true));
}

// Without a function of the browser, which may be what fails: what is hidden is covered, and any error is heard, such as
// of a script that the browser cannot read or that throws.
if (hides) page.dataset['hidden'] = '';
const isFirstScreen = ['', '#', '#/', '#/immediate-danger'].includes(location.hash);
if (!isFirstScreen || header) page.className = elsewhereClass;
document.onreadystatechange = showFirst;
window.onerror = giveUp;
// Once the page has loaded, its scripts are there: even an old tablet then needs a second or two, and five are enough.
window.onload = () => setTimeout(giveUp, 5_000);

// Whatever fails in either leaves the other working. Presses are heard first.
try {
  document.addEventListener('click', press, true);
  // A script that is missing.
  window.addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && giveUp(), true);
  // The list keeps itself up to date, whatever fails later.
  const buttons = document.getElementsByTagName('button');
  onEscapeTwice(() => {
    for (const button of buttons) {
      if (button.dataset['action'] !== 'hide') continue;
      // Whichever of the two fails, the other hides the case.
      try {
        hide();
      } finally {
        button.click();
      }
      return;
    }
  });
  // The first load takes 17 seconds at 60 kbit/s. A signal that is weaker still is as good as none to who waits.
  setTimeout(giveUp, 20_000);
} finally {
  const [own, language] = [page.lang, firstLanguage()];
  page.lang = language;
  if (language !== own) page.style.visibility = 'hidden';
  // Starts loading the words now instead of waiting for the app to request them.
  const firstWords = document.currentScript?.getAttribute(`data-${language}`);
  if (firstWords)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: firstWords }));
}
