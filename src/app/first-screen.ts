import { tried } from '../validation/take';
import { prebootMark, elsewhereClass, hiddenKey, hiddenMark, pressedMark } from './preboot/marks';
import type { QuestionId } from '#protocol/questions';
import type { CaseStore } from '../session/case-store';

const root = () => document.getElementById('root');

const hideButton = '[data-action="hide"]';
const pressedBeforeBoot = (): readonly string[] =>
  document.documentElement.getAttribute(pressedMark)?.split('\n') ?? [];
/** Whether Hide was pressed before the app was there, on a page that was loaded again since. */
export const wasHiddenBeforeBoot = (): boolean =>
  !pressedBeforeBoot().includes(hideButton) && tried(() => sessionStorage.getItem(hiddenKey)) === '';

/** Takes the option that was ticked on the first screen, before the app was there, as a tick of the case. */
export function takePrebootTick(store: CaseStore): void {
  const ticked = document.querySelector<HTMLInputElement>(`#root[${prebootMark}] input:checked`);
  if (ticked && store.view().screen === ticked.name) store.draft(ticked.name as QuestionId, [ticked.value]);
}

/** Where the focus is on the first screen, as a selector; undefined where it is on nothing. */
export function prebootFocus(): string | undefined {
  const { activeElement: at } = document;
  if (!root()?.contains(at) || !(at instanceof HTMLElement)) return undefined;
  return at instanceof HTMLInputElement
    ? `input[name="${at.name}"][value="${at.value}"]`
    : at.dataset['action'] && `[data-action="${at.dataset['action']}"]`;
}

/** Says on the page whether it is that of Hide: then nothing else is shown in its place, whatever fails. */
export function markHidden(isHidden: boolean): void {
  // Until the app is drawn, it stays as the page was opened.
  if (!root()?.hasAttribute(prebootMark)) document.documentElement.toggleAttribute(hiddenMark, isHidden);
}

/** Presses one after another, each on the screen to which the one before led. */
async function pressInTurn(selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    document.querySelector<HTMLElement>(`#root ${selector}`)?.click();
    await new Promise((drawn) => setTimeout(drawn));
  }
}

/**
 * Once the app is there: leaves nothing of the first screen as it came, puts the focus back where it was, and does what was pressed
 * before. Where Hide was pressed, nothing of that is seen.
 */
export function carryOnFrom(focus: string | undefined): void {
  const page = document.documentElement;
  const pressed = pressedBeforeBoot();
  page.classList.toggle(elsewhereClass, pressed.includes(hideButton));
  root()?.removeAttribute(prebootMark);
  document.querySelectorAll('template[id^="first-"]').forEach((other) => other.remove());
  page.removeAttribute(pressedMark);
  if (focus) document.querySelector<HTMLElement>(`#root ${focus}`)?.focus({ preventScroll: true });
  void pressInTurn(pressed).then(() => {
    page.classList.remove(elsewhereClass);
    markHidden(document.querySelector('#root [data-screen="notes"]') !== null);
    tried(() => sessionStorage.removeItem(hiddenKey));
  });
}
