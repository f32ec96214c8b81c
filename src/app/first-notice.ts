import { emptyCase } from '../machine/context';
import { mayOpen } from '../machine/reach';
import type { Notice } from '../session/session';
import { screenAt } from '../session/screen-address';
import { keepsCases } from '../session/shelf';
import type { TakenUp } from '../session/kept-case';

/** Whether an address names a screen that only a case begun before can stand on. */
function isWithinCase(hash: string): boolean {
  const screen = screenAt(hash);
  return screen !== undefined && !mayOpen(emptyCase, screen);
}

/**
 * What the person is told when the app opens: that a case could not be taken up, or not whole; that there was none where the
 * address names one; or that this browser keeps none. `taken`: what was kept in the tab. `hash`: the address that was opened.
 */
export function firstNotice(taken: TakenUp | 'unreadable' | undefined, hash: string): Notice | undefined {
  if (taken === 'unreadable') return 'stored-unreadable';
  if (!keepsCases()) return 'keeps-nothing';
  if (taken) return taken.lost;
  return isWithinCase(hash) ? 'nothing-kept' : undefined;
}
