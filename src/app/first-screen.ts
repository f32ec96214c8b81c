import { orUndefined } from '../validation/schema';
import { prebootMark, elsewhereClass, hiddenKey, hiddenMark, pressedMark } from './preboot/marks';
import type { QuestionId } from '#protocol/questions';
import type { CaseStore } from '../session/case-store';

const root = () => document.getElementById('root');

const hideButton = '[data-action="hide"]';
const pressedBeforeBoot = (): readonly string[] =>
  document.documentElement.getAttribute(pressedMark)?.split('\n') ?? [];
/** Whether Hide was pressed before the app started on a page that has since been reloaded. */
export const wasHiddenBeforeBoot = (): boolean =>
  !pressedBeforeBoot().includes(hideButton) && orUndefined(() => sessionStorage.getItem(hiddenKey)) === '';

/** Takes over as a draft the option that was ticked on the first screen before the app started. */
export function takePrebootTick(store: CaseStore): void {
  const ticked = document.querySelector<HTMLInputElement>(`#root[${prebootMark}] input:checked`);
  if (ticked && store.view().screen === ticked.name) store.draft(ticked.name as QuestionId, [ticked.value]);
}

/** Returns a selector of the focused element on the first screen; undefined if nothing has focus. */
export function prebootFocus(): string | undefined {
  const { activeElement: at } = document;
  if (!root()?.contains(at) || !(at instanceof HTMLElement)) return undefined;
  return at instanceof HTMLInputElement
    ? `input[name="${at.name}"][value="${at.value}"]`
    : at.dataset['action'] && `[data-action="${at.dataset['action']}"]`;
}

/** Marks the page as showing Hide, so that nothing else is shown instead, whatever fails. */
export function markHidden(isHidden: boolean): void {
  // Until the app is drawn, the mark from the start of the page stays.
  if (!root()?.hasAttribute(prebootMark)) document.documentElement.toggleAttribute(hiddenMark, isHidden);
}

/** Presses elements one after another, each on the screen that the previous press led to. */
async function pressInTurn(selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    document.querySelector<HTMLElement>(`#root ${selector}`)?.click();
    await new Promise((drawn) => setTimeout(drawn));
  }
}

/**
 * Once the app is drawn: removes what is left of the initial screen, restores focus, and repeats earlier presses. If
 * Hide was among them, the screen stays invisible meanwhile.
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
    orUndefined(() => sessionStorage.removeItem(hiddenKey));
  });
}
