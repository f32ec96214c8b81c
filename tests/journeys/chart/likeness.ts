import { isDutyOutstanding } from '../../../src/case/outstanding';
import {
  askedQuestions,
  endScreen,
  firstUnanswered,
  isConcern,
  isUnanswered,
  screenOf,
  screensOnPath,
} from '../../../src/case/path';
import { plan } from '../../../src/case/plan';
import { leaveScreen, nextInDetour } from '../../../src/machine/detour';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { taskIds } from '#protocol/tasks';
import { asks, isWalkScreen, type ScreenId, type WalkScreen } from '#protocol/screens';

type Context = WizardSnapshot['context'];

/** Where the first question still open is, seen from a screen of the walk. */
function openAt({ answers }: Context, screen: WalkScreen): string {
  const open = firstUnanswered(answers);
  if (open === undefined) return 'nowhere';
  if (asks(screen).includes(open)) return 'here';
  const path = screensOnPath(answers);
  return path.indexOf(screenOf(open)) < path.indexOf(screen) ? 'before' : 'after';
}

const made = (context: Context) =>
  plan(context)
    .filter(({ task }) => context.marks[task]?.[0] === 'made')
    .map(({ task }) => task);
const isOpen = ({ answers }: Context, screen: WalkScreen) =>
  asks(screen).some((question) => isUnanswered(answers, question));
const isHubReached = ({ reached }: Context) => reached.includes('referrals');

function onTheWalk(context: Context, screen: WalkScreen): readonly unknown[] {
  const path = screensOnPath(context.answers);
  const isAside = !isHubReached(context) && plan(context).some(({ status }) => status === 'made');
  return [
    isOpen(context, screen),
    openAt(context, screen),
    path[path.indexOf(screen) + 1],
    plan(context).length,
    isAside,
  ];
}

function onAChange(context: Context, detour: NonNullable<Context['detour']>, screen: WalkScreen): readonly unknown[] {
  const next = nextInDetour({ ...context, detour: leaveScreen(detour, screen) });
  return [detour.returnTo, isOpen(context, screen), next, made(context).at(-1)];
}

function onAPage(context: Context, screen: ScreenId): readonly unknown[] {
  const row = plan(context).find(({ task }) => screen === `referrals/${task}`);
  return [
    row && { ...row, told: [], news: row.news.length > 0 },
    row && context.marks[row.task]?.[0],
    taskIds.find((task) => isDutyOutstanding(context, task)),
    plan(context).length,
    isConcern(context.answers),
  ];
}

function onTheHub(context: Context): readonly unknown[] {
  const { answers } = context;
  return [
    plan(context).length,
    made(context).length,
    made(context).at(-1),
    plan(context).find(({ news }) => news.length > 0)?.task,
    firstUnanswered(answers) === undefined,
    askedQuestions(answers).length,
    isHubReached(context),
  ];
}

function features(context: Context, screen: ScreenId): readonly unknown[] {
  if (isWalkScreen(screen))
    return context.detour ? onAChange(context, context.detour, screen) : onTheWalk(context, screen);
  if (screen.startsWith('referrals/')) return onAPage(context, screen);
  if (screen === 'referrals' || screen === 'record') return onTheHub(context);
  if (screen === 'notes') return [context.place];
  if (screen === 'next-steps') return [context.marks['safeguarding-lead']?.[0]];
  return screen === endScreen(context.answers)
    ? [made(context).at(-1)]
    : [endScreen(context.answers), firstUnanswered(context.answers)];
}

const known = new WeakMap<WizardSnapshot, string>();
/**
 * Cases of one likeness stand on the same screen and may go on alike: one of them is enough to go on from. It is as coarse as it can
 * be while every branch is found: where one is not, what sets its cases apart belongs here.
 */
export function likeness(snapshot: WizardSnapshot): string {
  const alike =
    known.get(snapshot)
    ?? JSON.stringify([screenShown(snapshot), ...features(snapshot.context, screenShown(snapshot))]);
  known.set(snapshot, alike);
  return alike;
}
