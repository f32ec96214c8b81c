import { hasAnswer, type Stop } from './stops';

/** What can stand on the big screen: the stop’s screen, or one of what lies over it. */
export const shownKinds = ['screen', 'chart', 'qr', 'steps'] as const;
export type Shown = (typeof shownKinds)[number];

/** What the big screen shows: which stop, whether its answer is revealed, and what lies over it. */
export interface Show {
  readonly step: number;
  readonly revealed: boolean;
  readonly shows: Shown;
}

/** Where a showing begins. */
export const firstShow: Show = { step: 0, revealed: false, shows: 'screen' };

/** What comes next: away with what lies over the stop, then its answer, then the stop after it. At the end, the same. */
export function onward(stops: readonly Stop[], show: Show): Show {
  if (show.shows !== 'screen') return { ...show, shows: 'screen' };
  const stop = stops[show.step];
  if (stop && hasAnswer(stop) && !show.revealed) return { ...show, revealed: true };
  return show.step + 1 < stops.length ? { step: show.step + 1, revealed: false, shows: 'screen' } : show;
}

/** One back: away with what lies over the stop, then its answer is hidden again, then the stop before as it was left. At the start, the same. */
export function backward(stops: readonly Stop[], show: Show): Show {
  if (show.shows !== 'screen') return { ...show, shows: 'screen' };
  if (show.revealed) return { ...show, revealed: false };
  const before = stops[show.step - 1];
  return before ? { step: show.step - 1, revealed: hasAnswer(before), shows: 'screen' } : show;
}

/** Straight to a stop, its answer not yet revealed. */
export const jumped = (step: number): Show => ({ step, revealed: false, shows: 'screen' });

/** What stands after the page's name in the address: `7`, `7/answer`, `7/answer/qr`. */
export const restOf = ({ step, revealed, shows }: Show): string =>
  [String(step + 1), ...(revealed ? ['answer'] : []), ...(shows === 'screen' ? [] : [shows])].join('/');

function stepNamed(name: string, stops: readonly Stop[]): number {
  if (/^\d{1,4}$/.test(name)) return Number(name) - 1;
  return stops.findIndex(({ step }) => step.screen === name);
}

/** What an address names: a stop by its number or its screen, its answer, what lies over it; undefined where there is no such stop. */
export function showAt(rest: string, stops: readonly Stop[]): Show | undefined {
  const parts = rest.split('/').filter(Boolean);
  const shows = shownKinds.find((kind) => kind === parts.at(-1));
  const named = shows ? parts.slice(0, -1) : parts;
  const isAnswer = named.at(-1) === 'answer';
  const step = stepNamed(named.slice(0, isAnswer ? -1 : undefined).join('/') || '1', stops);
  const stop = stops[step];
  return stop && { step, revealed: isAnswer && hasAnswer(stop), shows: shows ?? 'screen' };
}
