/** Ignores taps in the element briefly: the second of two quick taps was meant for what was there before. */
export function ignoreTapsBriefly(element: HTMLElement | null, pause = 300): void {
  element?.toggleAttribute('data-resting', true);
  setTimeout(() => element?.toggleAttribute('data-resting', false), pause);
}
