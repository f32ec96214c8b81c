import { type PointerEvent, type SyntheticEvent, useEffect, useRef } from 'react';

/** How long a press is held, in milliseconds. */
const held = 1000;

const isSummary = ({ target }: SyntheticEvent): boolean =>
  target instanceof Element && target.closest('summary') !== null;

/** For the element around a summary: calls `onHeld` once the summary is pressed for a second. */
export function useHold(onHeld: () => void) {
  const timer = useRef<number | undefined>(undefined);
  const stop = () => window.clearTimeout(timer.current);
  useEffect(() => stop, []);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (isSummary(event)) timer.current = window.setTimeout(onHeld, held);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    // A finger held down is no wish for a menu.
    onContextMenu: (event: SyntheticEvent) => event.preventDefault(),
  };
}
