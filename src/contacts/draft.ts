import { tried } from '../validation/take.ts';

const draftKey = 'clear-steps.number';

/** A number half typed in, as text, in this tab; undefined where there is none, or the browser refuses. */
export const keptDraft = (): string | undefined => tried(() => sessionStorage.getItem(draftKey)) ?? undefined;

/** Keeps it as it stands, so that Hide, a reload or another language loses nothing of it; without a text, nothing is kept. */
export const keepDraft = (text?: string): void =>
  tried(() => (text === undefined ? sessionStorage.removeItem(draftKey) : sessionStorage.setItem(draftKey, text)));
