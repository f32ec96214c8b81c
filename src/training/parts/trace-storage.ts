import { put, stored } from '../../session/storage';
import { orUndefined } from '../../validation/take';

const traceKey = 'clear-steps.training-practice';

/** Keeps the trace of a practice in this tab, besides its case, until the tab is closed. */
export const traceStorage = {
  kept: (): string | undefined => stored(traceKey),
  keep: (text: string): void => void put(traceKey, text),
  forget: (): void => orUndefined(() => sessionStorage.removeItem(traceKey)),
};
