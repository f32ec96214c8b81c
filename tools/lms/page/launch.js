// The page of a package for a learning management system. It shows the practice of a case in a frame, sees there when the
// end of the debrief comes into sight, and then tells the system that the case is completed: no answers and no score.

/**
 * A connection to a learning management system.
 * @typedef {object} Lms
 * @property {boolean} isLooking whether it opened the case only to look at it, so that nothing counts
 * @property {boolean} isTold whether it knows that the learner has completed the case
 * @property {string | undefined} [language] the language that the learner prefers, if the system knows it
 * @property {() => Promise<void> | void} complete tells it that the case is completed; throws if it does not take that
 * @property {() => Promise<string | undefined> | void} end ends the connection; gives the address to go on to, if any
 */

/** @template {Element} Type */
const the = (/** @type {string} */ selector) => /** @type {Type} */ (document.querySelector(selector));
/** @type {HTMLIFrameElement} */
const frame = the('iframe');
/** @type {HTMLElement} */
const left = the('main');
const own = `#/train/${document.body.dataset['case']}/`;

/** @param {string} state the state of the connection, of which to tell the learner */
function say(state) {
  /** @type {NodeListOf<HTMLElement>} */
  const parts = document.querySelectorAll('[data-says]');
  for (const part of parts) part.hidden = !part.dataset['says']?.split(' ').includes(state);
}

/** @param {string | undefined} language the language to show; without one, all are shown */
function speak(language) {
  if (!language) return;
  document.documentElement.lang = document.documentElement.dataset['language'] = language;
}

/** @param {boolean} isLeft whether the learner has left the case. The rest of the app has no place here. */
function setLeft(isLeft) {
  frame.hidden = isLeft;
  left.hidden = !isLeft;
}

/** Leaves nothing of the practice in the tab, which the next learner may use. */
function forget() {
  frame.remove();
  const kept = Object.keys(sessionStorage).filter((key) => key.startsWith('clear-steps.'));
  for (const key of kept) sessionStorage.removeItem(key);
}

/** @param {() => void} onEnd called when the end of the debrief of this case comes into sight */
function watch(onEnd) {
  const [inside, around] = [frame.contentDocument, frame.contentWindow];
  if (!inside || !around?.location.hash.startsWith(own)) return setLeft(true);
  const sight = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && onEnd());
  const look = () => {
    speak(inside.documentElement.lang);
    const end = inside.querySelector('[data-action="finish"]');
    if (end && around.location.hash === `${own}debrief/`) sight.observe(end);
  };
  new MutationObserver(look).observe(inside, { childList: true, subtree: true, attributes: true });
  look();
}

/** @param {string} [language] */
function start(language) {
  setLeft(false);
  frame.src = `app/index.html${language ? `?lang=${language}` : ''}${own}`;
}

/** @param {() => Promise<Lms> | Lms} open connects to the system; throws if it cannot be reached */
function telling(open) {
  /** @type {Lms | undefined} */
  let lms;
  let [isReached, isOver] = [false, false];
  /** Tells the system what is to be told by now, and the learner whether it took that. */
  const tell = async () => {
    try {
      lms ??= await open();
      if (isReached && !lms.isLooking && !lms.isTold) {
        await lms.complete();
        lms.isTold = true;
      }
      say(lms.isLooking ? 'looking' : lms.isTold ? 'told' : 'before');
    } catch {
      say(isReached ? 'untold' : 'unreachable');
    }
    return lms?.language;
  };
  const reached = () => {
    if (isReached || isOver) return;
    isReached = true;
    void tell();
  };
  const end = async () => {
    if (isOver) return undefined;
    isOver = true;
    try {
      return await lms?.end();
    } catch {
      return undefined;
    }
  };
  const close = async () => {
    const next = await end();
    forget();
    left.hidden = true;
    say(lms?.isTold ? 'told-closed' : 'closed');
    if (next) location.replace(next);
    else window.close();
  };
  return { tell, reached, end, close };
}

/**
 * Shows the case, and tells the system that it is completed once it is.
 * @param {() => Promise<Lms> | Lms} open connects to the system; throws if it cannot be reached
 */
export async function launch(open) {
  const { tell, reached, end, close } = telling(open);
  const does = { retry: tell, again: () => start(), close };
  document.addEventListener('click', ({ target }) => {
    const name = target instanceof Element && target.closest('[data-does]')?.getAttribute('data-does');
    if (name) void does[/** @type {keyof typeof does} */ (name)]();
  });
  frame.addEventListener('load', () => watch(reached));
  window.addEventListener('pagehide', () => void end());
  const language = await tell();
  speak(language);
  start(language);
}
