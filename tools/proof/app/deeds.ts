import { optionsOf } from '../breadth/alphabet';
import { asked, type Deed } from '../subject/app';
import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import type { Case } from '../search/case';
import { isAsked } from '../terms/meaning';
import { type Question, questionIds, questions, saysNone, takesMany } from '../terms/questions';
import { opens } from '../terms/reach';
import { beside, type Screen, screens } from '../terms/screens';
import { followUpIds, markActions, type Task, taskIds } from '../terms/tasks';
import { isNew, type State } from './state';

/** What can stand ticked: nothing, an option of each kind, and where a question takes several, two; with the one that stands alone it is no answer. */
function ticksOf(question: Question): readonly (readonly string[])[] {
  const one = optionsOf(question).map((option) => [option]);
  if (!takesMany.includes(question)) return [[], ...one];
  const [first, second]: readonly string[] = questions[question];
  const alone = saysNone[question];
  return [[], ...one, [first, second], ...(alone ? [[first, alone]] : [])] as readonly (readonly string[])[];
}

/** The questions that a screen shows to be answered. */
function shownOn(screen: Screen, said: Case): readonly Question[] {
  const all = screen === 'referrals' ? (['local-authority'] as const) : asked(screen);
  return all.filter((question) => isAsked(said, question));
}

const detailOf = (task: Task): chart.Event => ({
  type: 'detail',
  task,
  details: { day: '2026-01-01', time: '08:30', reference: 'A/1' },
});
/** What the page of a task, and the pages about follow-ups, have to be marked. */
function marksOn(screen: Screen): readonly chart.Event[] {
  const task = taskIds.find((id) => screen === `referrals/${id}`);
  if (screen === 'next-steps')
    return followUpIds.flatMap((id) => (['done', 'corrected'] as const).map((action) => chart.followUp(action, id)));
  // Besides the calls, a mark on somebody’s word, with its details: from its own page it is a step further.
  if (screen === 'referrals')
    return [
      ...taskIds.map((id) => chart.mark('made', id)),
      chart.mark('handled:police', 'prevent-spoc'),
      detailOf('prevent-spoc'),
    ];
  return task ? [...markActions.map((action) => chart.mark(action, task)), detailOf(task)] : [];
}

const send = (event: chart.Event): Deed => ({ do: 'send', event });
/** The links and buttons of a screen that lead elsewhere: to each screen that is open, to one that is not, and to each answer that can be changed. */
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

/** Addresses that are followed or typed in: of a page beside the walk, of the list of whom to tell, and one that there is not. */
const addresses = ['about', 'referrals', 'nowhere'];
const follow = (base: string): readonly Deed[] => addresses.map((name) => ({ do: 'follow', hash: base + name }));

/** Moves through the history, as far as it is this case’s. */
function movesFrom({ trail }: State): readonly Deed[] {
  const isLast = trail.at === trail.screens.length - 1;
  return [...(trail.at > 0 ? [{ do: 'browser-back' } as const] : []), ...(isLast ? [] : [{ do: 'forward' } as const])];
}

/** The page of Hide has no buttons but one to come back, and one to clear. */
const hidden = (state: State, base: string): readonly Deed[] => [
  ...movesFrom(state),
  ...[chart.carryOn, chart.clear].map(send),
  ...follow(base),
];

/** Where the addresses of the case begin: those of a made-up one with its scenario. */
const baseOf = ({ start }: State): string => /^#\/train\/[^/]+\/|^#\//.exec(start.entries[0]?.hash ?? '')?.[0] ?? '#/';

/** A page beside the walk has no Hide; a case on it is hidden all the same where it is left alone, or hidden in another tab. */
const hides = ({ current }: State): boolean => !isNew(current) || !beside.some((page) => page === current.screen);

const onward = ['continue', 'refer-now'] as const;
/** Continue and Refer now; where something is ticked, with the language changed before, too. */
const takes = ({ current }: State): readonly Deed[] => [
  ...onward.map((does) => ({ do: does })),
  ...(Object.keys(current.drafts).length > 0 ? onward.map((does) => ({ do: does, in: 'cy' }) as const) : []),
];

/** What can be ticked on the first screen before the app is there: every option. */
const early: readonly Deed[] = questions['immediate-danger'].map((option) => ({ do: 'tick-early', option }));

/** Everything that a person can do on the screen shown, and the browser. */
export function deedsIn(state: State): readonly Deed[] {
  const { screen } = state.current;
  const base = baseOf(state);
  if (screen === 'notes') return hidden(state, base);
  const said = caseAt(state.chart);
  const task = taskIds.find((id) => screen === `referrals/${id}`);
  return [
    ...shownOn(screen, said).flatMap((question) =>
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
