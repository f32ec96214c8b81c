import { tried } from '../validation/take.ts';

const draftKey = 'clear-steps.number';

/** Returns the unfinished number in this tab, as text; undefined if there is none or the browser refuses. */
export const keptDraft = (): string | undefined => tried(() => sessionStorage.getItem(draftKey)) ?? undefined;

/** Keeps the unfinished number through Hide, a reload or a change of language; without a text, removes it. */
export const keepDraft = (text?: string): void =>
  tried(() => (text === undefined ? sessionStorage.removeItem(draftKey) : sessionStorage.setItem(draftKey, text)));
