import { put, stored } from '../../session/storage';
import { tried } from '../../validation/take';

const traceKey = 'clear-steps.training-practice';

/** Where the trace of a practice is kept in this tab, beside its case; it is gone when the tab is closed. */
export const traceStorage = {
  kept: (): string | undefined => stored(traceKey),
  keep: (text: string): void => void put(traceKey, text),
  forget: (): void => void tried(() => sessionStorage.removeItem(traceKey)),
};
