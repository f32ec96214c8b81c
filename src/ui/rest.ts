/** For a moment nothing within the element takes a tap: the second of two quick ones is meant for what stood there before. */
export function restAWhile(element: HTMLElement | null, pause = 300): void {
  element?.toggleAttribute('data-resting', true);
  setTimeout(() => element?.toggleAttribute('data-resting', false), pause);
}
