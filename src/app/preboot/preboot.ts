// Runs before the first paint and until the app starts: shows the first screen, part of the page, in the right
// language, keeps ticks and presses for the app, and keeps a hidden case hidden.
import { firstLanguage } from '../../words/first-language';
import { onEscapeTwice } from '../../session/escape-twice';
import { type CaseHeader, comesBackHidden, liveCaseKey } from '../../session/live-case-key';
import {
  prebootMark,
  elsewhereClass,
  failedMark,
  hiddenKey,
  hiddenMark,
  pressedMark,
  showEveryday,
  showPlainText,
} from './marks';

const page = document.documentElement;
const own = page.lang;
const language = firstLanguage();
page.lang = language;

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
  if (header?.tab === undefined || location.hash.startsWith('#/train')) return false;
  return comesBackHidden(header as CaseHeader);
}
const header = keptHeader();
const hides = isHidden(header);
const isFirstScreen = ['', '#', '#/', '#/immediate-danger'].includes(location.hash);
if (!isFirstScreen || header) page.classList.add(elsewhereClass);
if (hides) page.setAttribute(hiddenMark, '');

// Starts loading the words now instead of waiting for the app to request them.
const words = document.createElement('link');
words.rel = 'modulepreload';
words.href = document.currentScript?.getAttribute(`data-${language}`) ?? '';
if (words.getAttribute('href')) document.head.append(words);

/** Shows the first screen in the right language or, for a hidden case, the page of Hide. */
function showFirst(): void {
  const other = document.getElementById(`first-${language}`);
  if (hides) showEveryday();
  else if (other instanceof HTMLTemplateElement)
    document.getElementById('root')?.replaceChildren(other.content.cloneNode(true));
  page.classList.remove('speaks-other');
}
if (language !== own) page.classList.add('speaks-other');
if (language !== own || hides) document.addEventListener('readystatechange', showFirst, { once: true });

/** Whether the page still has its initial content and not the app. */
const isBooting = (): boolean => document.getElementById('root')?.hasAttribute(prebootMark) === true;

/** Notes a press to repeat once the app starts. Repeated presses count once, since nothing visibly happens yet. */
function note(selector: string): void {
  const before = page.getAttribute(pressedMark)?.split('\n') ?? [];
  if (before.at(-1) !== selector) page.setAttribute(pressedMark, [...before, selector].join('\n'));
}

/** Hides at once. It first notes the ticked option, since the first screen is removed. */
function hide(): void {
  const ticked = document.querySelector<HTMLInputElement>('#root input:checked');
  const pressed = page.getAttribute(pressedMark);
  page.removeAttribute(pressedMark);
  if (ticked) note(`input[name="${ticked.name}"][value="${ticked.value}"]`);
  pressed?.split('\n').forEach(note);
  note('[data-action="hide"]');
  showEveryday();
  try {
    // Otherwise a reload with no kept case would show the first question.
    sessionStorage.setItem(hiddenKey, '');
  } catch {
    // The browser keeps nothing.
  }
}

/** Notes a press for the app to repeat; Hide happens at once. If the app failed to load, reloads the page. */
function press(event: Event): void {
  const pressed = event.target instanceof Element ? event.target.closest('[data-action], [data-language]') : null;
  if (!pressed || !isBooting()) return;
  event.preventDefault();
  if (page.hasAttribute(failedMark)) return location.reload();
  if (pressed.getAttribute('data-action') === 'hide') return hide();
  pressed.setAttribute('data-taken', '');
  const name = pressed.hasAttribute('data-action') ? 'data-action' : 'data-language';
  note(`[${name}="${pressed.getAttribute(name)}"]`);
}
document.addEventListener('click', press, true);
onEscapeTwice(() => {
  if (isBooting()) hide();
});
document.addEventListener('submit', (event) => isBooting() && event.preventDefault(), true);

// If a script fails to load, shows the plain text, so that the page is never unresponsive.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && isBooting()) showPlainText();
  },
  true,
);
