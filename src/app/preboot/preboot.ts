// Runs before anything is painted, and until the app is there: the first screen, which came with the page, is in the right
// language from the start and can be answered; what is pressed is done once the app is there. A hidden case stays hidden.
import { tried } from '../../validation/take';
import { firstLanguage } from '../../words/first-language';
import { type CaseHeader, comesBackHidden, liveCaseKey, twice } from '../../session/live-case-key';
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

/** Whether Hide was pressed in this tab before the app was there, and has not been done yet. */
const wasHidden = (): boolean => typeof tried(() => sessionStorage.getItem(hiddenKey)) === 'string';

/** What stands beside the case that is kept in this tab, as far as it can be read; undefined where no case is kept. */
function keptHeader(): Partial<CaseHeader> | undefined {
  try {
    const text = sessionStorage.getItem(liveCaseKey);
    return text === null ? undefined : ((JSON.parse(text) ?? {}) as Partial<CaseHeader>);
  } catch {
    return {};
  }
}
/** Whether the app will show the page of Hide. Training shows nothing of the live case. */
function isHidden(header: Partial<CaseHeader> | undefined): boolean {
  if (location.hash === '#/notes' || wasHidden()) return true;
  // What was spoilt names no tab.
  if (header?.tab === undefined || location.hash.startsWith('#/train')) return false;
  return comesBackHidden(header as CaseHeader);
}
const header = keptHeader();
const hides = isHidden(header);
const isFirstScreen = ['', '#', '#/', '#/immediate-danger'].includes(location.hash);
if (!isFirstScreen || header) page.classList.add(elsewhereClass);
if (hides) page.setAttribute(hiddenMark, '');

// The words are asked for at once, not only when the app knows that it wants them.
const words = document.createElement('link');
words.rel = 'modulepreload';
words.href = document.currentScript?.getAttribute(`data-${language}`) ?? '';
if (words.getAttribute('href')) document.head.append(words);

/** The first screen in the language to open in; of a hidden case, the page of Hide. */
function speak(): void {
  const other = document.getElementById(`first-${language}`);
  if (hides) showEveryday();
  else if (other instanceof HTMLTemplateElement)
    document.getElementById('root')?.replaceChildren(other.content.cloneNode(true));
  page.classList.remove('speaks-other');
}
if (language !== own) page.classList.add('speaks-other');
if (language !== own || hides) document.addEventListener('readystatechange', speak, { once: true });

/** The page still holds what came with it, and not the app. */
const isBooting = (): boolean => document.getElementById('root')?.hasAttribute(prebootMark) === true;

/** Notes something to be pressed in its turn once the app is there. Who presses again, since nothing moves yet, means it once. */
function note(selector: string): void {
  const before = page.getAttribute(pressedMark)?.split('\n') ?? [];
  if (before.at(-1) !== selector) page.setAttribute(pressedMark, [...before, selector].join('\n'));
}

/** Hides at once; what is ticked goes with the first screen, and is noted before. */
function hide(): void {
  const ticked = document.querySelector<HTMLInputElement>('#root input:checked');
  const pressed = page.getAttribute(pressedMark);
  page.removeAttribute(pressedMark);
  if (ticked) note(`input[name="${ticked.name}"][value="${ticked.value}"]`);
  pressed?.split('\n').forEach(note);
  note('[data-action="hide"]');
  // A tab that keeps nothing comes back as it was first opened.
  tried(() => sessionStorage.setItem(hiddenKey, ''));
  showEveryday();
}

/** Has what is pressed done once the app is there; Hide is done at once. Where there will be no app, the page is loaded again. */
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
let escaped = -Infinity;
document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (key !== 'Escape' || repeat || !isBooting()) return;
  if (timeStamp - escaped <= twice) hide();
  escaped = timeStamp;
});
document.addEventListener('submit', (event) => isBooting() && event.preventDefault(), true);

// A script that cannot be loaded leaves the plain text, never a page that does nothing.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && isBooting()) showPlainText();
  },
  true,
);
