import { act } from '@testing-library/react';
import type { TrainingLoads } from '../../../src/training/open';
import type { Language } from '../../../src/words/languages';
import { openAt } from '../practising';

/** The scenario shown by default. */
export const id = 'posing-as-a-child';

/** Opens a window of a showing at the rest of an address, closing what was open before. */
export const openShown = (
  rest: string,
  language: Language = 'en',
  scenario = id,
  from?: TrainingLoads,
): Promise<void> => openAt(`#/train/${scenario}/${rest}`, language, from);
/** Returns the first element that matches, or null. */
export const one = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
export const click = (selector: string): void => act(() => one(selector)?.click());
export const press = (action: string): void => click(`[data-action="${action}"]`);
export const keyDown = (init: KeyboardEventInit): void =>
  act(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', init));
  });
export const ticked = (): readonly string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
/** The place in the address. */
export const at = (): string | undefined => one('[data-show]')?.dataset['show'];
