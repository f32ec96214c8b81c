// Runs in each page that is measured, before its own scripts: notes when it can be used, what moves, and how long a step takes.
(() => {
  const { firstInput, firstSign, inCharge, ticks } = window.benchSpec;
  /** @type {Window['bench']} */
  const bench = {
    answerable: 0,
    inCharge: 0,
    shift: 0,
    kept: undefined,
    headings: [],
    awaitStep,
    step: Promise.resolve(NaN),
  };
  window.bench = bench;
  /** @type {HTMLInputElement | undefined} */
  let ticked;

  /** @param {Sign} sign */
  function isShown(sign) {
    // The root alone: what a page holds beside it (a text for want of a script) is no screen.
    if ('text' in sign) return document.querySelector('#root')?.textContent.includes(sign.text) === true;
    return document.querySelector(sign.selector) !== null;
  }

  function lookForFirst() {
    const input = /** @type {HTMLInputElement | null} */ (document.querySelector(firstInput));
    if (!input?.checkVisibility({ visibilityProperty: true }) || !isShown(firstSign)) return;
    bench.answerable = performance.now();
    if (!ticks) return;
    ticked = input;
    input.click();
  }

  function lookForApp() {
    if (inCharge === undefined ? !bench.answerable : document.querySelector(inCharge) === null) return;
    bench.inCharge = performance.now();
    const now =
      ticked
      && /** @type {HTMLInputElement | null} */ (
        document.querySelector(`input[name="${ticked.name}"][value="${ticked.value}"]`)
      );
    bench.kept = now?.checked;
  }

  function look() {
    const heading = document.querySelector('h1');
    const text = heading?.checkVisibility({ visibilityProperty: true }) ? heading.textContent : '';
    if (text !== '' && !bench.headings.includes(text)) bench.headings.push(text);
    if (!bench.answerable) lookForFirst();
    lookForApp();
    if (!bench.inCharge) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);

  new PerformanceObserver((list) =>
    /** @type {LayoutShift[]} */ (list.getEntries()).forEach(({ value, hadRecentInput }) => {
      if (!hadRecentInput) bench.shift += value;
    }),
  ).observe({ type: 'layout-shift', buffered: true });

  /** @param {() => void} done */
  const afterPaint = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });

  /** @param {Sign} sign */
  function awaitStep(sign) {
    if (isShown(sign)) throw new Error(`shown before the step: ${JSON.stringify(sign)}`);
    /** @type {number | undefined} */
    let pressed;
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        pressed = timeStamp;
      },
      { capture: true, once: true },
    );
    bench.step = new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => {
        if (pressed === undefined || !isShown(sign)) return;
        observer.disconnect();
        const from = pressed;
        afterPaint(() => resolve(performance.now() - from));
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      setTimeout(() => reject(new Error(`never shown: ${JSON.stringify(sign)}`)), 30_000);
    });
    bench.step.catch(() => undefined);
  }
})();
