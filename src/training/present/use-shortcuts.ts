import { useEffect, useState } from 'react';
import { type Command, commandOf, keepSwitches, keptSwitches, type Switches } from './shortcuts';

const isLonger = (part: Element | null): boolean => (part ? part.scrollHeight > part.clientHeight : false);

/** Whether a control presses or moves with the key itself, or a long page does. */
function isTakenBy({ target, code }: KeyboardEvent): boolean {
  if (/^Arrow(Up|Down)$/.test(code) && [document.scrollingElement, document.querySelector('main')].some(isLonger))
    return true;
  if (!(target instanceof Element)) return false;
  // A list, and a choice of one, move with the same keys.
  return target.matches(code === 'Space' ? 'button, summary, input, select' : 'select, input[type="radio"]');
}

/** Listens for shortcuts, and carries them out with `act`; `isStill`: the page is only drawn, and hears none. Returns the switches, and how to set them. */
export function useShortcuts(act: (command: Command) => void, isStill = false) {
  const [on, setOn] = useState(keptSwitches);
  useEffect(() => {
    if (isStill) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const command = isTakenBy(event) ? undefined : commandOf(event, on);
      if (!command) return;
      event.preventDefault();
      // Else the key of a remote would draw the ring of focus around what was pressed last, before a room.
      if (!event.altKey && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
      act(command);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [on, act, isStill]);
  const set = (next: Switches) => {
    keepSwitches(next);
    setOn(next);
  };
  return { on, set };
}
