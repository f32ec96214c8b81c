import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import { type Home, homes } from '../terms/change';
import { type UnderWay, withAnswered, withoutScreen, withQuestion } from '../terms/change-under-way';
import { isAsked } from '../terms/meaning';
import { isBlocked } from '../terms/path';
import { questionIds } from '../terms/questions';
import { type Screen, walk } from '../terms/screens';
import { isAlike } from './faults-in';

const isHome = (screen: Screen): screen is Home => homes.some((home) => home === screen);

/** What an event makes of the change under way, before a screen is come to. */
function changeOn(before: chart.Chart, event: chart.Event, after: chart.Chart): UnderWay | undefined {
  const [said, screen, change] = [caseAt(before), chart.screenOf(before), chart.detourOf(before)];
  if (event.type === 'clear' || screen === 'notes') return event.type === 'clear' ? undefined : change;
  const question = questionIds.find((id) => event.type === `change.${id}`);
  if (question && isHome(screen) && isAsked(said, question)) return withQuestion(said, question, screen, change);
  if (change && event.type.startsWith('answer.')) return withAnswered(change, said, caseAt(after));
  const left = walk.find((one) => one === screen && !isBlocked(said, one));
  return change && left && event.type === 'continue' ? withoutScreen(change, left) : change;
}

/** The change that should be under way after an event, as the protocol's terms have it: it is over on the task list, and back where it began. */
function changeAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): UnderWay | undefined {
  const [change, screen] = [changeOn(before, event, after), chart.screenOf(after)];
  const isOver = screen === 'referrals' || screen === change?.returnTo;
  return isOver ? undefined : change;
}

/** The screens that count as shown after an event: those before, and the one come to; after Clear the first alone. */
function shownAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): readonly Screen[] {
  const [shown, screen] = [event.type === 'clear' ? [] : before.context.reached, chart.screenOf(after)];
  return screen === 'notes' || shown.includes(screen) ? shown : [...shown, screen];
}

const inOrder = (all: readonly string[] = []): readonly string[] => [...new Set(all)].sort();
const told = (change?: UnderWay): unknown =>
  change && [change.returnTo, change.withUnanswered, inOrder(change.pending)];

/** What the chart remembers otherwise than it should after an event, besides the case: the screens shown, or the change under way; undefined where nothing is. */
export function wrongMemory(
  before: chart.Chart,
  event: chart.Event,
  after: chart.Chart,
): 'shown' | 'change' | undefined {
  if (!isAlike(after.context.reached, shownAfter(before, event, after), inOrder)) return 'shown';
  return isAlike(chart.detourOf(after), changeAfter(before, event, after), told) ? undefined : 'change';
}
