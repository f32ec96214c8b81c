import { isAnswered, formIds, formsIdentified, type FormId, riskStatus } from '../../case/answers';
import { isMade, isOpen } from '../../case/marks';
import { isToDo, plan, type Reads, type Status } from '../../case/plan';
import { type Stage, stageOf, stages } from '../../case/stage';
import type { WizardContext } from '../../machine/context';
import type { DoNotId } from '#protocol/evidence';
import { extremismFlagged, type QuestionId, type RiskId, riskIds } from '#protocol/questions';
import { type ScreenId, taskOf, type TaskScreen, walkScreens } from '#protocol/screens';
import { never } from '#protocol/shapes';
import { type Task, type TaskId, taskIds, tasks } from '#protocol/tasks';

/** A case on the chart: the current screen, those before it, and the question that the room is being asked, if any. */
export interface CaseOnChart {
  readonly context: WizardContext;
  readonly screen: ScreenId;
  readonly walked: readonly ScreenId[];
  readonly question?: QuestionId | undefined;
  /** A call that is not shown yet. */
  readonly ahead?: TaskId | undefined;
}

/** A line within a box: a form of harm, a risk, a question about evidence, or what not to do with it. */
type PartId =
  | FormId
  | RiskId
  | 'evidence-location'
  | 'evidence-handled'
  | Extract<DoNotId, 'no-search-for-evidence' | 'no-copying-images'>;
const partsOf: Readonly<Partial<Record<ScreenId, readonly PartId[]>>> = {
  harm: formIds,
  'specific-risks': riskIds,
  evidence: ['evidence-location', 'evidence-handled'],
  'evidence-guidance': ['no-search-for-evidence', 'no-copying-images'],
};

// The exit pages of the question about the need come before the harm, like that question.
const ofTheWalk = walkScreens.flatMap((screen): readonly ScreenId[] =>
  screen === 'harm' ? ['online-safety-advice', 'professional-conduct', screen] : [screen],
);
/** The screens with a box, in order; calls are gates and locks instead. */
const boxScreens: readonly ScreenId[] = [...ofTheWalk, 'referrals', 'next-steps', 'record'];

/** The position of a box on the path: where we are, where we have been, or neither. */
export type Look = 'here' | 'walked' | 'ahead';
export interface Part {
  readonly id: PartId;
  /** Whether it was found or answered in this case; undefined if it is not known, or there is nothing to find. */
  readonly isFound: boolean | undefined;
  /** Whether the room is being asked about it now. */
  readonly isAsked: boolean;
}
export interface Box {
  readonly screen: ScreenId;
  readonly look: Look;
  readonly parts: readonly Part[];
}
/** What opens a call: nothing, either of the first two calls, or both. */
type Opens = 'atOnce' | 'either' | 'both';
/** A call: a gate if no other call need come first, otherwise a lock. */
export interface Call {
  readonly task: TaskId;
  readonly screen: TaskScreen;
  readonly opens: Opens;
  readonly look: Look;
  /** Its status in the plan. The poster has no case, so it shows only what is locked at first. */
  readonly status: Status | 'absent';
  /** A must, to be asked about, or a may; on the poster, a must only if violent extremism is flagged (5.5.3). */
  readonly reads: Reads | 'mustIfExtremism';
  /** A gate is open once its call is made, a lock once the calls that it waits for are. */
  readonly isOpened: boolean;
  /** Whether it is the first duty still to do. */
  readonly isNext: boolean;
}
/** Everything drawn of a case. It has no boxes that are not yet revealed. */
export interface Picture {
  readonly bands: readonly { readonly stage: Stage; readonly look: Look }[];
  readonly boxes: readonly Box[];
  readonly calls: readonly Call[];
  /** The boxes of the path, in order, up to where we are. */
  readonly way: readonly ScreenId[];
}

/** Whether a part was found or answered, as far as the answers go (5.5.3 for the forms and the risks). */
function isFound({ answers }: WizardContext, id: PartId): boolean | undefined {
  if (formIds.some((form) => form === id))
    return isAnswered(answers, 'harm') ? formsIdentified(answers).some((form) => form === id) : undefined;
  if (id === 'evidence-location' || id === 'evidence-handled') return isAnswered(answers, id) || undefined;
  const risk = riskIds.find((one) => one === id);
  if (!risk) return undefined;
  const status = riskStatus(answers, risk);
  return status === 'unanswered' ? undefined : status !== 'clear';
}

const lookOf = (at: CaseOnChart | undefined, of: ScreenId): Look =>
  of === at?.screen ? 'here' : at?.walked.includes(of) ? 'walked' : 'ahead';

/** The position of a screen on the path. Everything after the task list counts as there; -1 if off the path. */
const placeOf = (screen: ScreenId): number =>
  Math.min(boxScreens.indexOf(taskOf(screen) ? 'referrals' : screen), boxScreens.indexOf('referrals'));
/** A box is revealed if it is no further than the furthest screen shown. */
const isRevealed = ({ screen, walked }: CaseOnChart, box: ScreenId): boolean =>
  [...walked, screen].some((shown) => placeOf(shown) >= placeOf(box));

function boxOf(at: CaseOnChart | undefined, screen: ScreenId): Box {
  const parts = (partsOf[screen] ?? []).map((id) => ({
    id,
    isFound: at && isFound(at.context, id),
    isAsked: at?.screen === screen && at.question === id,
  }));
  return { screen, look: lookOf(at, screen), parts };
}

/** What opens a task: both for 5.5.7-a, either for 5.5.3-violent-extremism-c. */
function opensBy(task: TaskId): Opens {
  const { need, of } = tasks[task].opensAfter;
  if (of.length === 0) return 'atOnce';
  return need === 'any' ? 'either' : 'both';
}

const readsOnPoster = ({ dutyWhen }: Task): Call['reads'] => {
  if (dutyWhen === extremismFlagged) return 'mustIfExtremism';
  return dutyWhen === never ? 'may' : 'must';
};

/** Every call of the protocol, with its status in the plan of a case; on the poster, in none. */
function callsOf(at?: CaseOnChart): readonly Call[] {
  const rows = at && plan(at.context);
  const next = rows?.find(({ reads, status }) => reads !== 'may' && isToDo(status))?.task;
  return taskIds.map((task) => {
    const [row, opens] = [rows?.find((planned) => planned.task === task), opensBy(task)];
    return {
      task,
      screen: `referrals/${task}`,
      opens,
      look: lookOf(at, `referrals/${task}`),
      status: row?.status ?? (at ? 'absent' : opens === 'atOnce' ? 'to-do' : 'locked'),
      reads: row?.reads ?? (at ? 'may' : readsOnPoster(tasks[task])),
      isOpened: at !== undefined && (opens === 'atOnce' ? isMade : isOpen)(at.context, task),
      isNext: task === next,
    };
  });
}

/** The whole chart without a case, for the wall of an office. */
export const poster: Picture = {
  bands: stages.map((stage) => ({ stage, look: 'walked' })),
  boxes: boxScreens.map((screen) => boxOf(undefined, screen)),
  calls: callsOf(),
  way: [],
};

/** Returns what the chart shows of a case. Nothing ahead of it is shown, except the names of the bands. */
export function pictureOf(at: CaseOnChart): Picture {
  const here = stageOf(at.screen);
  const boxes = boxScreens.filter((screen) => isRevealed(at, screen)).map((screen) => boxOf(at, screen));
  const reached = boxes.map(({ screen }) => stageOf(screen));
  return {
    bands: stages.map((stage) => ({
      stage,
      look: stage === here ? 'here' : reached.includes(stage) ? 'walked' : 'ahead',
    })),
    boxes,
    calls: isRevealed(at, 'referrals') ? callsOf(at).filter(({ task }) => task !== at.ahead) : [],
    way: [...new Set([...at.walked, at.screen])].filter((screen) => boxes.some((box) => box.screen === screen)),
  };
}
