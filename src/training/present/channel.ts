import { tried } from '../../session/tried';

/** The line between the windows of one scenario on this device; nothing on it leaves the device. */
export interface Channel {
  readonly say: (message: unknown) => void;
  readonly listen: (hear: (message: unknown) => void) => void;
}

/** Opens the line of a scenario; undefined where the browser has none. */
export function openChannel(scenario: string): Channel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const line = tried(() => new BroadcastChannel(`clear-steps.show/${scenario}`));
  return (
    line && {
      say: (message) => line.postMessage(message),
      listen: (hear) => line.addEventListener('message', ({ data }) => hear(data)),
    }
  );
}
