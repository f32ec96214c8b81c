/** The time within which Escape is pressed twice to hide, in milliseconds. */
const doublePressMs = 1000;

/** Calls `hide` when Escape is pressed twice; held down, it is pressed once. Returns how to stop. */
export function onEscapeTwice(hide: () => void): () => void {
  let last = -Infinity;
  const press = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - last <= doublePressMs) hide();
    last = timeStamp;
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
