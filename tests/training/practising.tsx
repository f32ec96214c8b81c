import { act, cleanup, render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { loads } from '../../src/app/loads';
import { openTraining, type TrainingLoads } from '../../src/training/open';
import { i18next, type Language, openLanguage } from '../../src/words/languages';
import { WordsProvider } from '../../src/words/words';
import { scenarioText } from './scenario-files';

/** Opens an address of training, closing what was open before. What the tab stores stays. */
export async function openAt(hash: string, language: Language = 'en', from: TrainingLoads = loads): Promise<void> {
  cleanup();
  vi.stubGlobal('scrollTo', () => undefined);
  history.replaceState(null, '', hash);
  localStorage.setItem('clear-steps.language', language);
  if (i18next.language !== language || !i18next.hasResourceBundle(language, 'ui')) await openLanguage(language);
  const app = await openTraining(hash, from);
  act(() => {
    render(app, { wrapper: WordsProvider });
  });
}

/** Opens a scenario at its first screen, and begins it. */
export async function begin(id: string, language: Language = 'en'): Promise<void> {
  await openAt(`#/train/${id}/`, language);
  await press('begin');
}

const found = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector} on ${shown()}.`);
  return element;
};

/** No styles are loaded that could block a press, and checking for them takes longer than the press. */
const unchecked = { pointerEventsCheck: PointerEventsCheckLevel.Never };
/** Clicks what a selector finds. */
export const click = (selector: string): Promise<void> => userEvent.click(found(selector), unchecked);
export const press = (action: string): Promise<void> => click(`[data-action="${action}"]`);
export const tick = (question: string, value: string): Promise<void> =>
  click(`input[name="${question}"][value="${value}"]`);
/** Ticks an option, and continues. */
export async function answer(question: string, value: string): Promise<void> {
  await tick(question, value);
  await press('continue');
}
export const choose = (name: string, value: string): Promise<void> =>
  userEvent.selectOptions(found(`select[name="${name}"]`), value, unchecked);

/** Gives the model's last answers before the task list, and continues to it. */
export async function answerLast(id: string, language: Language = 'en'): Promise<void> {
  await openAt(`#/train/${id}/before-you-ring`, language);
  const { answers } = JSON.parse(scenarioText(id)) as { readonly answers: Readonly<Record<string, readonly string[]>> };
  for (const question of ['others-involved', 'already-reported'])
    for (const option of answers[question] ?? []) await tick(question, option);
  await choose('local-authority', 'cardiff');
  await press('continue');
  await press('continue');
}

/** The screen shown, and the panel in its place. */
export const shown = (): string | undefined => document.querySelector('main')?.dataset['screen'];
export const panel = (): string | undefined => document.querySelector<HTMLElement>('[data-panel]')?.dataset['panel'];

/** Returns one data attribute of each element that a selector finds. */
export const dataOf = (selector: string, name: string): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.dataset[name]);
export const textOf = (selector: string): string => found(selector).textContent;
