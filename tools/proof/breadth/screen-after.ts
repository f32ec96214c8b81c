import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import type { Case } from '../search/case';
import { nextScreen, type UnderWay, withoutScreen } from '../terms/change-under-way';
import { isAsked, isConcern } from '../terms/meaning';
import { isBlocked, screenAfter } from '../terms/path';
import { questionIds } from '../terms/questions';
import { insteadOf, opens, pageAfterTask } from '../terms/reach';
import { type Screen, screenOf, screens, type WalkScreen, walk } from '../terms/screens';
import { taskIds } from '../terms/tasks';

const isWalk = (screen: Screen): screen is WalkScreen => walk.some((known) => known === screen);

/** Where Continue leads, `change`: the one under way; undefined on the pages that have none. */
function onward(said: Case, screen: Screen, change?: UnderWay): Screen | undefined {
  if (isWalk(screen)) {
    if (isBlocked(said, screen)) return screen;
    return change ? nextScreen(said, withoutScreen(change, screen)) : screenAfter(said, screen);
  }
  const task = taskIds.find((id) => screen === `referrals/${id}`);
  if (task) return pageAfterTask(said, task);
  if (!isConcern(said)) return undefined;
  return screen === 'referrals' ? 'next-steps' : screen === 'next-steps' ? 'record' : undefined;
}

/** Where an address leads. */
function opened(said: Case, screen: Screen, reached: readonly Screen[]): Screen | undefined {
  return opens(said, screen, reached) ? screen : insteadOf(said);
}

/**
 * The screen on which an event should leave a case, as the protocol's terms have it; undefined where they do not say: where the need is
 * not known yet, or a page has no Continue.
 */
export function screenAfterEvent(before: chart.Chart, event: chart.Event): Screen | undefined {
  const [said, screen] = [caseAt(before), chart.screenOf(before)];
  if (event.type === 'clear') return 'immediate-danger';
  if (screen === 'notes') return event.type === 'carry-on' ? before.context.place : 'notes';
  if (event.type === 'hide') return 'notes';
  if (event.type === 'refer-now') return 'referrals';
  if (event.type === 'lost') return insteadOf(said);
  if (event.type === 'continue') return onward(said, screen, chart.detourOf(before));
  const wanted = screens.find((one) => event.type === `open.${one}`);
  if (wanted) return opened(said, wanted, before.context.reached);
  const question = questionIds.find((id) => event.type === `change.${id}`);
  if (!question) return screen;
  const mayChange = (screen === 'referrals' || screen === 'record') && isAsked(said, question);
  return mayChange ? screenOf(question) : screen;
}
