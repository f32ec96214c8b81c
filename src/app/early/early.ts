// Runs before anything is painted, and until the app is there: the first screen, which came with the page, is in the right
// language from the start and can be answered; what is pressed is done once the app is there.
import { firstLanguage } from '../../words/first-language';
import { earlyMark, elsewhereClass, pressedMark, showPlainText } from './marks';
import { liveCaseKey } from '../../session/live-case-key';

const page = document.documentElement;
const own = page.lang;
const language = firstLanguage();
page.lang = language;

function hasCase(): boolean {
  try {
    return sessionStorage.getItem(liveCaseKey) !== null;
  } catch {
    return false;
  }
}
const isFirstScreen = ['', '#', '#/', '#/immediate-danger'].includes(location.hash);
if (!isFirstScreen || hasCase()) page.classList.add(elsewhereClass);

// The words are asked for at once, not only when the app knows that it wants them.
const words = document.createElement('link');
words.rel = 'modulepreload';
words.href = document.currentScript?.getAttribute(`data-${language}`) ?? '';
if (words.getAttribute('href')) document.head.append(words);

/** The first screen in the language to open in. */
function speak(): void {
  const other = document.getElementById(`first-${language}`);
  if (other instanceof HTMLTemplateElement)
    document.getElementById('root')?.replaceChildren(other.content.cloneNode(true));
  page.classList.remove('speaks-other');
}
if (language !== own) {
  page.classList.add('speaks-other');
  document.addEventListener('readystatechange', speak, { once: true });
}

/** Notes what is pressed, to be done once the app is there. Hide is done at once: nothing is left to see. */
function press(event: Event): void {
  const root = document.getElementById('root');
  const pressed = event.target instanceof Element ? event.target.closest('[data-action], [data-language]') : null;
  if (!pressed || !root?.hasAttribute(earlyMark)) return;
  event.preventDefault();
  const name = pressed.hasAttribute('data-action') ? 'data-action' : 'data-language';
  page.setAttribute(pressedMark, `[${name}="${pressed.getAttribute(name)}"]`);
  if (pressed.getAttribute('data-action') === 'hide') page.classList.add(elsewhereClass);
}
document.addEventListener('click', press, true);
document.addEventListener('submit', (event) => event.preventDefault(), true);

// A script that cannot be loaded leaves the plain text, never a page that does nothing.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) showPlainText();
  },
  true,
);
