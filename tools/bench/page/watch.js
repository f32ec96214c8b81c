// Runs in each measured page before its own scripts: notes when the page can be used, and how long a step takes.
(() => {
  const { firstInput, firstSign, inCharge } = window.benchSpec;
  /** @type {Window['bench']} */
  const bench = { answerable: 0, inCharge: 0, awaitStep, step: Promise.resolve(NaN) };
  window.bench = bench;

  /** @param {Sign} sign */
  function isShown(sign) {
    // Only inside the root: text beside it, such as the text for no script, is not a screen.
    if ('text' in sign) return document.querySelector('#root')?.textContent.includes(sign.text) === true;
    return document.querySelector(sign.selector) !== null;
  }

  function look() {
    const input = document.querySelector(firstInput);
    if (!bench.answerable && input?.checkVisibility({ visibilityProperty: true }) && isShown(firstSign))
      bench.answerable = performance.now();
    if (inCharge === undefined ? bench.answerable : document.querySelector(inCharge))
      bench.inCharge = performance.now();
    else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);

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
