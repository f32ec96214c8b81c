import { orUndefined } from '../validation/take.ts';

const draftKey = 'clear-steps.number';

/** Returns the unfinished number in this tab, as text; undefined if there is none or the browser refuses. */
export const keptUnfinished = (): string | undefined =>
  orUndefined(() => sessionStorage.getItem(draftKey)) ?? undefined;

/** Keeps the unfinished number through Hide, a reload or a change of language; without a text, removes it. */
export const keepUnfinished = (text?: string): void =>
  orUndefined(() =>
    text === undefined ? sessionStorage.removeItem(draftKey) : sessionStorage.setItem(draftKey, text),
  );
