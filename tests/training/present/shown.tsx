import { act, cleanup, render } from '@testing-library/react';
import { loads } from '../../../src/app/loads';
import { type TrainingLoads, openTraining } from '../../../src/training/open';
import { type Language, openLanguage } from '../../../src/words/languages';
import { WordsProvider } from '../../../src/words/words';

/** The scenario shown by default. */
export const id = 'posing-as-a-child';

/** Opens a window of a showing at the rest of an address, closing what was open before. */
export async function openShown(
  rest: string,
  language: Language = 'en',
  scenario = id,
  from: TrainingLoads = loads,
): Promise<void> {
  cleanup();
  const hash = `#/train/${scenario}/${rest}`;
  history.replaceState(null, '', hash);
  localStorage.setItem('clear-steps.language', language);
  await openLanguage(language);
  const app = await openTraining(hash, from);
  act(() => {
    render(app, { wrapper: WordsProvider });
  });
}
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
