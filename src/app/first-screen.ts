import { cover, hiddenMark, partById, uncover } from '../wizard/hide/cover';
import { prebootMark, elsewhereClass, failedMark, hideButton, pressedMark } from './preboot/marks';
import type { QuestionId } from '#protocol/questions';
import type { CaseStore } from '../session/case-store';

const root = () => partById('root');

const pressedBeforeBoot = (): readonly string[] =>
  document.documentElement.getAttribute(pressedMark)?.split('\n') ?? [];
/** Whether the page was already hidden when it loaded. */
export const wasHiddenBeforeBoot = (): boolean =>
  !pressedBeforeBoot().includes(hideButton) && document.documentElement.hasAttribute(hiddenMark);

/** Makes a draft of the option that was ticked on the first screen before the app started. */
export function takePrebootTick(store: CaseStore): void {
  const ticked = document.querySelector<HTMLInputElement>(`#root[${prebootMark}] input:checked`);
  if (ticked && store.view().screen === ticked.name) store.draft(ticked.name as QuestionId, [ticked.value]);
}

/** Returns a selector for the focused element on the first screen; undefined if nothing there has focus. */
export function prebootFocus(): string | undefined {
  const { activeElement: at } = document;
  if (!root()?.contains(at) || !(at instanceof HTMLElement)) return undefined;
  return at instanceof HTMLInputElement
    ? `input[name="${at.name}"][value="${at.value}"]`
    : at.dataset['action'] && `[data-action="${at.dataset['action']}"]`;
}

/** Covers and marks the page when the case is hidden, and removes the mark when it is shown again. */
export function markHidden(isHidden: boolean): void {
  const page = document.documentElement;
  // Until the app is rendered, the preboot script's mark stays.
  if (root()?.hasAttribute(prebootMark) || isHidden === page.hasAttribute(hiddenMark)) return;
  if (isHidden) cover();
  else page.removeAttribute(hiddenMark);
}

/** Presses elements one after another, each on the screen that the previous press led to. */
async function pressInTurn(selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    document.querySelector<HTMLElement>(`#root ${selector}`)?.click();
    await new Promise((drawn) => setTimeout(drawn));
  }
}

/**
 * Once the app is rendered: takes the page over from the preboot script, restores focus, and repeats earlier presses.
 * If Hide was among them, the page stays covered meanwhile.
 */
export function carryOnFrom(focus: string | undefined): void {
  const page = document.documentElement;
  const pressed = pressedBeforeBoot();
  page.classList.remove(elsewhereClass);
  root()?.removeAttribute(prebootMark);
  document.querySelectorAll('template[id^="first-"]').forEach((other) => other.remove());
  [pressedMark, failedMark].forEach((mark) => page.removeAttribute(mark));
  if (!page.hasAttribute(hiddenMark)) uncover();
  if (focus) document.querySelector<HTMLElement>(`#root ${focus}`)?.focus({ preventScroll: true });
  void pressInTurn(pressed).then(() => {
    const isHidden = document.querySelector('#root [data-screen="notes"]') !== null;
    if (!isHidden) uncover();
    page.toggleAttribute(hiddenMark, isHidden);
  });
}
