import { isDutyOutstanding } from '../../../src/case/outstanding';
import { endScreen, firstUnanswered, isConcern, isUnanswered, screenOf, screensOnPath } from '../../../src/case/path';
import { acts, withMark } from '../../../src/case/marks';
import { isPlanned } from '../../../src/case/plan';
import type { WizardEvent } from '../../../src/machine/context';
import { leaveScreen, nextInDetour } from '../../../src/machine/detour';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { mayOpen } from '../../../src/machine/reach';
import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId, taskOf, type WalkScreen } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import type { Passage } from './graph';
import { eventsOf } from './steps';
import { take } from './taken';

type Context = WizardSnapshot['context'];

const endOf = ({ answers }: Context): ScreenId => endScreen(answers) ?? 'need';
function firstOpen(context: Context): ScreenId {
  const open = firstUnanswered(context.answers);
  return open ? screenOf(open) : endOf(context);
}

function afterTask(context: Context, task: TaskId): ScreenId {
  const next = taskIds.slice(taskIds.indexOf(task) + 1).find((duty) => isDutyOutstanding(context, duty));
  return next ? `referrals/${next}` : endOf(context);
}

function afterWalkScreen(context: Context, screen: WalkScreen): ScreenId {
  if (asks(screen).some((question) => isUnanswered(context.answers, question))) return screen;
  const path = screensOnPath(context.answers);
  if (!context.detour) return path[path.indexOf(screen) + 1] ?? endOf(context);
  const next = nextInDetour({ ...context, detour: leaveScreen(context.detour, screen) });
  return next ?? (isConcern(context.answers) ? context.detour.returnTo : endOf(context));
}

function afterContinue(context: Context, screen: ScreenId): ScreenId {
  const task = taskOf(screen);
  if (task) return afterTask(context, task);
  if (isWalkScreen(screen)) return afterWalkScreen(context, screen);
  return screen === 'referrals' ? 'next-steps' : 'record';
}

const fixed: Readonly<Partial<Record<string, ScreenId>>> = {
  'refer-now': 'referrals',
  hide: 'notes',
  clear: 'immediate-danger',
};

/** Where an event leads by the rules of the case (Continue, Change, addresses, marks: `Always` and the screens), without the chart. */
function leadsTo(snapshot: WizardSnapshot, event: WizardEvent): ScreenId {
  const { context } = snapshot;
  const screen = screenShown(snapshot);
  if (event.type === 'carry-on') return context.place;
  if (screen === 'notes' && event.type !== 'clear') return 'notes';
  if (event.type === 'continue') return afterContinue(context, screen);
  if (event.type === 'lost') return firstOpen(context);
  if ('task' in event) {
    const task = taskIds.find((id) => id === event.task);
    const by = 'by' in event ? event.by : undefined;
    const act = acts.find((known) => event.type === `mark.${known.do}` && known.by === by) ?? { do: 'corrected' };
    return !task || isPlanned({ ...context, marks: withMark(context.marks, task, act) }, task)
      ? screen
      : endOf(context);
  }
  const [kind, of = ''] = event.type.split('.');
  if (kind === 'change') return screenOf(of as QuestionId);
  if (kind === 'open') return mayOpen(context, of as ScreenId) ? (of as ScreenId) : firstOpen(context);
  return fixed[event.type] ?? screen;
}

/** Where a step explored led elsewhere than the rules say, in words. */
export function astray({ state, event: step }: Passage): readonly string[] {
  let now = state.snapshot;
  return eventsOf(now, step).flatMap((event) => {
    const [before, due] = [screenShown(now), leadsTo(now, event)];
    now = take(now, event).snapshot;
    return screenShown(now) === due ? [] : [`${before}: ${event.type} to ${screenShown(now)}, not to ${due}`];
  });
}
