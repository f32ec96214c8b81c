// Runs before the first paint: shows the first screen, part of the page, in the right language, keeps presses for the
// app, covers the page as Hide is pressed, then and later, and shows whom to ring if the app does not start. It must
// be understood by browsers that cannot run the app: no function that is newer than 2017.
import { firstLanguage } from '../../words/first-language';
import { type CaseHeader, comesBackHidden, liveCaseKey } from '../../session/live-case-key';
import { cover, hiddenKey } from '../../wizard/hide/cover';
import { onEscapeTwice } from './escape-twice';
import { prebootMark, elsewhereClass, failedMark, pressedMark, showPlainText } from './marks';

const page = document.documentElement;
/** Whether the page is not the app's: it has not started yet, or has failed. */
const isBooting = (): boolean => document.querySelector(`#root[${prebootMark}]`) !== null;

/** Notes a press to repeat once the app starts. Repeated presses count once, since nothing visibly happens yet. */
function note(selector: string): void {
  const before = page.getAttribute(pressedMark);
  if (before === null) page.setAttribute(pressedMark, selector);
  else if (before.split('\n').pop() !== selector) page.setAttribute(pressedMark, `${before}\n${selector}`);
}

// Hide comes before the rest: whatever fails there leaves it working.
const hideButton = '[data-action="hide"]';
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
document.addEventListener('click', press, true);
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

/** Shows whom to ring if the app is not in charge. If it starts after all, it takes over again. */
const giveUp = (): void => {
  if (isBooting()) showPlainText();
};
// A script that is missing, or one that the browser cannot read or that throws: the window is then what is told.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) giveUp();
  },
  true,
);
// Once the page has loaded, its scripts are there: even an old tablet then needs a second or two, and five are enough.
window.addEventListener('load', () => setTimeout(giveUp, 5_000));
// The first load takes 17 seconds at 60 kbit/s. A signal that is weaker still is as good as none to who waits.
setTimeout(giveUp, 20_000);

/** Whether Hide was pressed in this tab before the app started, and the app has not yet hidden the case. */
function wasHidden(): boolean {
  try {
    return sessionStorage.getItem(hiddenKey) !== null;
  } catch {
    return false;
  }
}

/** The readable part of the kept case's header; undefined if no case is kept. */
function keptHeader(): Partial<CaseHeader> | undefined {
  try {
    const text = sessionStorage.getItem(liveCaseKey);
    return text === null ? undefined : ((JSON.parse(text) ?? {}) as Partial<CaseHeader>);
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
const isFirstScreen = ['', '#', '#/', '#/immediate-danger'].includes(location.hash);
if (!isFirstScreen || header) page.classList.add(elsewhereClass);
if (hides) page.dataset['hidden'] = '';

const own = page.lang;
const language = firstLanguage();
page.lang = language;

// Starts loading the words now instead of waiting for the app to request them.
const firstWords = document.currentScript?.getAttribute(`data-${language}`);
if (firstWords)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: firstWords }));

/** Shows the first screen in the right language or, for a hidden case, the page of Hide. */
function showFirst(): void {
  const other = document.querySelector<HTMLTemplateElement>(`#first-${language}`);
  const root = document.getElementById('root');
  if (root && other) {
    root.textContent = '';
    root.append(other.content.cloneNode(true));
  }
  if (hides) cover();
  page.style.visibility = '';
}
if (language !== own) page.style.visibility = 'hidden';
if (language !== own || hides) document.addEventListener('readystatechange', showFirst, { once: true });
