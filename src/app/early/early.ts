// Runs before anything is painted, and until the app is there: the first screen, which came with the page, is in the right
// language from the start and can be answered; what is pressed is done once the app is there. A hidden case stays hidden.
import { firstLanguage } from '../../words/first-language';
import { type BesideCase, comesBackHidden, liveCaseKey } from '../../session/live-case-key';
import { earlyMark, elsewhereClass, failedMark, hiddenMark, pressedMark, showEveryday, showPlainText } from './marks';

const page = document.documentElement;
const own = page.lang;
const language = firstLanguage();
page.lang = language;

/** What stands beside the case that is kept in this tab; undefined where there is none, or one of a version that sealed nothing. */
function besideCase(): Partial<BesideCase> | undefined {
  try {
    const text = sessionStorage.getItem(liveCaseKey);
    return text === null ? undefined : (JSON.parse(text) as Partial<BesideCase>);
  } catch {
    return {};
  }
}
const beside = besideCase();
const isFirstScreen = ['', '#', '#/', '#/immediate-danger'].includes(location.hash);
if (!isFirstScreen || beside) page.classList.add(elsewhereClass);
// Training shows nothing of it.
const isTraining = location.hash.startsWith('#/train');
const isHidden = !isTraining && beside?.tab !== undefined && comesBackHidden(beside as BesideCase);
if (isHidden) page.setAttribute(hiddenMark, '');

// The words are asked for at once, not only when the app knows that it wants them.
const words = document.createElement('link');
words.rel = 'modulepreload';
words.href = document.currentScript?.getAttribute(`data-${language}`) ?? '';
if (words.getAttribute('href')) document.head.append(words);

/** The first screen in the language to open in; of a hidden case, the page of Hide. */
function speak(): void {
  const other = document.getElementById(`first-${language}`);
  if (isHidden) showEveryday();
  else if (other instanceof HTMLTemplateElement)
    document.getElementById('root')?.replaceChildren(other.content.cloneNode(true));
  page.classList.remove('speaks-other');
}
if (language !== own) page.classList.add('speaks-other');
if (language !== own || isHidden) document.addEventListener('readystatechange', speak, { once: true });

/** Notes what is pressed, to be done in its turn once the app is there. Hide is done at once. Where there will be no app, the page is loaded again. */
function press(event: Event): void {
  const root = document.getElementById('root');
  const pressed = event.target instanceof Element ? event.target.closest('[data-action], [data-language]') : null;
  if (!pressed || !root?.hasAttribute(earlyMark)) return;
  event.preventDefault();
  if (page.hasAttribute(failedMark)) return location.reload();
  // Who presses again, since nothing moves yet, means it once.
  if (pressed.hasAttribute('data-taken')) return;
  pressed.setAttribute('data-taken', '');
  const name = pressed.hasAttribute('data-action') ? 'data-action' : 'data-language';
  const before = page.getAttribute(pressedMark);
  page.setAttribute(pressedMark, `${before ? `${before}\n` : ''}[${name}="${pressed.getAttribute(name)}"]`);
  if (pressed.getAttribute('data-action') === 'hide') showEveryday();
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
