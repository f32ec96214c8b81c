import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';
import { answersOf } from '../case/answers';
import { standing } from '../case/log';
import { emptyCase } from '../machine/context';
import { openCase } from '../session/case-store';
import { addressOf } from '../session/screen-address';
import type { Session } from '../session/session';
import type { Chosen } from './cases';

const today = new Date(2026, 2, 4, 9, 5);

/** A case as the app would have it on a screen, kept nowhere; undefined where the screen is no part of it, or hangs on it too little to be drawn in it. */
export function sessionOn(screen: ScreenId, chosen: Chosen): Session | undefined {
  const { answers, log = [], referred, madeUp, besides, on = today } = chosen;
  if (isSidePage(screen) && !besides) return undefined;
  const place = referred ? 'need' : screen;
  const context = { ...emptyCase, answers: answersOf(answers), ...standing(log), place, reached: screenIds };
  const store = openCase({ context, drafts: {}, said: {}, hidden: screen === 'notes' }, () => on, madeUp);
  if (referred) store.referNow();
  const view = store.view();
  if (view.screen !== screen) return undefined;
  return { ...store, view, back: () => undefined, madeUp: madeUp === true, addressOf };
}
