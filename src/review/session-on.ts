import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';
import { answersOf } from '../case/answers';
import { standing } from '../case/log';
import { emptyCase } from '../machine/context';
import { type CaseStore, openCase } from '../session/case-store';
import { addressOf } from '../session/screen-address';
import type { Session } from '../session/session';
import type { Chosen } from './cases';

const today = new Date(2026, 2, 4, 9, 5);

/** What happens in a case before a screen is shown: on which screen, and what. */
export interface Happening {
  readonly from?: ScreenId;
  readonly then: (store: CaseStore) => void;
}
const referred: Happening = { from: 'need', then: ({ referNow }) => referNow() };

/** A case as the app would have it on a screen, kept nowhere; undefined where the screen is no part of it, or hangs on it too little to be drawn in it. */
export function sessionOn(
  screen: ScreenId,
  chosen: Chosen,
  happening = chosen.referred && referred,
): Session | undefined {
  const { answers, log = [], madeUp, besides, on = today } = chosen;
  if (isSidePage(screen) && !besides) return undefined;
  const place = happening?.from ?? screen;
  const context = { ...emptyCase, answers: answersOf(answers), ...standing(log), place, reached: screenIds };
  const store = openCase({ context, drafts: {}, said: {}, hidden: screen === 'notes' }, () => on, madeUp);
  happening?.then(store);
  const view = store.view();
  if (view.screen !== screen) return undefined;
  return { ...store, view, back: () => undefined, madeUp: madeUp === true, addressOf };
}
