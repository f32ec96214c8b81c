import { optionsOf } from '../breadth/all-events';
import type { Deed } from '../subject/app';
import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import type { Case } from '../search/case';
import { type Question, questionIds, questions, saysNone, takesMany } from '../terms/questions';
import { opens } from '../terms/reach';
import { beside, type Screen, screens } from '../terms/screens';
import { followUpIds, markActions, type Task, taskIds } from '../terms/tasks';
import { shownOn } from './after';
import { isNew, type State } from './state';

/** The ticks to try: none, an option of each kind and, for many, a pair and an invalid pair with the exclusive one. */
function ticksOf(question: Question): readonly (readonly string[])[] {
  const one = optionsOf(question).map((option) => [option]);
  if (!takesMany.includes(question)) return [[], ...one];
  const [first, second]: readonly string[] = questions[question];
  const alone = saysNone[question];
  return [[], ...one, [first, second], ...(alone ? [[first, alone]] : [])] as readonly (readonly string[])[];
}

const detailOf = (task: Task): chart.Event => ({
  type: 'detail',
  task,
  details: { day: '2026-01-01', time: '08:30', way: 'telephone', role: 'duty-worker', reference: 'A/1' },
});
/** The marks that can be set on the page of a task, the task list or the page of follow-ups. */
function marksOn(screen: Screen): readonly chart.Event[] {
  const task = taskIds.find((id) => screen === `referrals/${id}`);
  if (screen === 'next-steps')
    return followUpIds.flatMap((id) => (['done', 'corrected'] as const).map((action) => chart.followUp(action, id)));
  // Includes a mark on somebody’s word and a call that was tried, with their details, which from its page would be a step further.
  if (screen === 'referrals')
    return [
      ...taskIds.map((id) => chart.mark('made', id)),
      chart.mark('handled:police', 'prevent-spoc'),
      chart.mark('tried', 'social-services'),
      ...(['prevent-spoc', 'social-services'] as const).map(detailOf),
    ];
  return task ? [...markActions.map((action) => chart.mark(action, task)), detailOf(task)] : [];
}

const send = (event: chart.Event): Deed => ({ do: 'send', event });
/** The links and buttons of a screen: to each open screen, a closed one, and each answer that can be changed. */
function waysFrom({ current, chart: at }: State, said: Case): readonly chart.Event[] {
  const { screen, reached } = current;
  const open = screens.filter((other) => other !== 'notes' && opens(said, other, reached));
  const closed = screens.find((other) => !opens(said, other, reached));
  const isHome = screen === 'referrals' || screen === 'record';
  return [
    ...[...open, ...(closed ? [closed] : [])].map((other) => chart.open(other)),
    ...(isHome ? questionIds.filter((question) => chart.allows(at, chart.change(question))).map(chart.change) : []),
  ];
}

/** Addresses to follow: a page beside the walk, the task list, and one that does not exist. */
const addresses = ['about', 'referrals', 'nowhere'];
const follow = (base: string): readonly Deed[] => addresses.map((name) => ({ do: 'follow', hash: base + name }));

/** Moves through the history, within this case. */
function movesFrom({ trail }: State): readonly Deed[] {
  const isLast = trail.at === trail.screens.length - 1;
  return [...(trail.at > 0 ? [{ do: 'browser-back' } as const] : []), ...(isLast ? [] : [{ do: 'forward' } as const])];
}

/** The page of Hide has only the buttons to come back and to clear. */
const hidden = (state: State, base: string): readonly Deed[] => [
  ...movesFrom(state),
  ...[chart.carryOn, chart.clear].map(send),
  ...follow(base),
];

/** The beginning of the case's addresses; for a made-up case it has its scenario. */
const baseOf = ({ start }: State): string => /^#\/train\/[^/]+\/|^#\//.exec(start.entries[0]?.hash ?? '')?.[0] ?? '#/';

/** A page beside the walk has no Hide, but a case on it is hidden when left alone or hidden in another tab. */
const hides = ({ current }: State): boolean => !isNew(current) || !beside.some((page) => page === current.screen);

const onward = ['continue', 'refer-now'] as const;
/** Continue and Refer now; with ticks on the screen, also after a change of language. */
const takes = ({ current }: State): readonly Deed[] => [
  ...onward.map((does) => ({ do: does })),
  ...(Object.keys(current.drafts).length > 0 ? onward.map((does) => ({ do: does, in: 'cy' }) as const) : []),
];

/** Every option on the first screen, ticked before the app has started. */
const early: readonly Deed[] = questions['immediate-danger'].map((option) => ({ do: 'tick-early', option }));

/** Returns everything that a person, or the browser, can do on the screen shown. */
export function deedsIn(state: State): readonly Deed[] {
  const { screen } = state.current;
  const base = baseOf(state);
  if (screen === 'notes') return hidden(state, base);
  const said = caseAt(state.chart);
  const task = taskIds.find((id) => screen === `referrals/${id}`);
  return [
    ...shownOn(state).flatMap((question) =>
      ticksOf(question).map((options) => ({ do: 'tick', question, options }) as const),
    ),
    ...(screen === 'immediate-danger' && base === '#/' ? early : []),
    ...takes(state),
    { do: 'back' },
    ...(screen === 'referrals' ? [{ do: 'take-area' } as const] : []),
    ...(task ? [{ do: 'say', task } as const] : []),
    ...movesFrom(state),
    ...follow(base),
    ...(hides(state) ? [send(chart.hide)] : []),
    ...[chart.clear, ...marksOn(screen), ...waysFrom(state, said)].map(send),
  ];
}
