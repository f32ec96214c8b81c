/** The time within which Escape is pressed twice to hide, in milliseconds. */
const doublePressMs = 1000;

/** Calls `hide` when Escape is pressed twice; held down, it is pressed once. */
export function onEscapeTwice(hide: () => void): void {
  let last = -Infinity;
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - last <= doublePressMs) hide();
    last = timeStamp;
  });
}
