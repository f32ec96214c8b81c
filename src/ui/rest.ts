/** How long what was just put in the place of something else takes no taps, in milliseconds. */
const pause = 1000;

/** For a second nothing within the element takes a tap: the second of two quick ones is meant for what stood there before. */
export function restAWhile(element: HTMLElement | null): void {
  element?.toggleAttribute('data-resting', true);
  setTimeout(() => element?.toggleAttribute('data-resting', false), pause);
}
