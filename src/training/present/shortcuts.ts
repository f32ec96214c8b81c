import { tried } from '../../session/tried';

/** What a key can do, and its letter. None is taken by a browser or a screen reader together with Alt and Shift. */
export const letters = {
  onward: 'K',
  backward: 'J',
  steps: 'O',
  chart: 'C',
  qr: 'Q',
  language: 'Y',
  keys: 'H',
} as const;
export type Command = keyof typeof letters;
/** Everything that a key can do. */
export const commands = Object.keys(letters) as readonly Command[];

/** Which keys count (WCAG 2.1.4): the letters with Alt and Shift, and the keys that a presenter's remote sends. */
export interface Switches {
  readonly letters: boolean;
  readonly remote: boolean;
}

type Press = Pick<KeyboardEvent, 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;
const remoteKeys: Readonly<Record<string, Command>> = {
  PageDown: 'onward',
  PageUp: 'backward',
  ArrowRight: 'onward',
  ArrowDown: 'onward',
  ArrowLeft: 'backward',
  ArrowUp: 'backward',
  Space: 'onward',
};

/** What a press of a key asks for; undefined where nothing, or where its switch is off. A key held down asks once. */
export function commandOf(
  { code, altKey, shiftKey, ctrlKey, metaKey, repeat }: Press,
  on: Switches,
): Command | undefined {
  if (ctrlKey || metaKey || repeat) return undefined;
  if (altKey && shiftKey) return on.letters ? commands.find((command) => code === `Key${letters[command]}`) : undefined;
  return on.remote && !altKey && !shiftKey ? remoteKeys[code] : undefined;
}

const key = 'clear-steps.shortcuts';

/** The switches as this tab has them; both on where none were set. */
export function keptSwitches(): Switches {
  const kept = tried(() => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Switches> | null);
  return { letters: kept?.letters !== false, remote: kept?.remote !== false };
}

/** Remembers the switches in this tab only. */
export const keepSwitches = (on: Switches): void => void tried(() => sessionStorage.setItem(key, JSON.stringify(on)));
