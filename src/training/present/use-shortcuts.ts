import { useEffect, useState } from 'react';
import { type Command, commandOf, keepSwitches, keptSwitches, type Switches } from './shortcuts';

/** Listens for shortcuts, and carries them out with `act`. Returns the switches, and how to set them. */
export function useShortcuts(act: (command: Command) => void) {
  const [on, setOn] = useState(keptSwitches);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // A list moves with the same keys.
      const command = event.target instanceof HTMLSelectElement ? undefined : commandOf(event, on);
      if (!command) return;
      event.preventDefault();
      act(command);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [on, act]);
  const set = (next: Switches) => {
    keepSwitches(next);
    setOn(next);
  };
  return { on, set };
}
