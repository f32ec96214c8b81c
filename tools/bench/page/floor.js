// The only script of the floor: does what the app does at Continue, as simply as a browser allows.
(() => {
  const root = /** @type {HTMLElement} */ (document.getElementById('root'));
  /** @type {unknown} */
  const drawn = JSON.parse(document.getElementById('screens')?.textContent ?? '[]');
  const screens = /** @type {FloorScreen[]} */ (drawn);
  let number = 0;
  history.replaceState({ number }, '', screens[0]?.address);

  document.addEventListener('click', (event) => {
    const next = screens[number + 1];
    if (!next || !(event.target instanceof Element) || !event.target.closest('[data-action="continue"]')) return;
    event.preventDefault();
    number += 1;
    root.innerHTML = next.html;
    document.title = next.title;
    history.pushState({ number }, '', next.address);
    window.scrollTo(0, 0);
    /** @type {HTMLElement | undefined} */ (root.getElementsByTagName('*')[next.focus])?.focus();
  });
})();
