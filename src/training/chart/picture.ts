import { isAnswered } from '../../case/answers';
import { formIds, formsIdentified, type FormId, riskStatus } from '../../case/harm';
import { isMade, isOpen } from '../../case/marks';
import { isToDo, plan, type Status } from '../../case/plan';
import { type Stage, stageOf, stages } from '../../case/stage';
import type { WizardContext } from '../../machine/context';
import type { DoNotId } from '#protocol/evidence';
import { extremismFlagged, type RiskId, riskIds } from '#protocol/questions';
import { type ScreenId, taskOf, taskScreens, walkScreens } from '#protocol/screens';
import { never } from '#protocol/shapes';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';
import type { CaseOnChart } from '../parts/loads';

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

// Where a need leads beside the walk stands before the harm, as the question of the need does.
const ofTheWalk = walkScreens.flatMap((screen): readonly ScreenId[] =>
  screen === 'harm' ? ['online-safety-advice', 'professional-conduct', screen] : [screen],
);
/** The screens that have a box, in order; those of the calls are gates and locks. */
const boxScreens: readonly ScreenId[] = [...ofTheWalk, 'referrals', 'next-steps', 'record'];
/** What can be pointed at. */
export const pointable: readonly ScreenId[] = [...boxScreens, ...taskScreens];

/** Where a box stands on the way: where we are, where we were, or neither. */
export type Look = 'here' | 'walked' | 'ahead';
export interface Part {
  readonly id: PartId;
  /** Whether it was found in this case, or was answered; undefined where it is not known, or there is nothing to find. */
  readonly isFound: boolean | undefined;
  /** It is what the room is asked now. */
  readonly isAsked: boolean;
}
export interface Box {
  readonly screen: ScreenId;
  readonly look: Look;
  readonly parts: readonly Part[];
}
/** What opens a call: nothing, either of the first two calls, or both. */
type Opens = 'atOnce' | 'either' | 'both';
/** A call: a gate where nothing need be told before it, else a lock. */
export interface Call {
  readonly task: TaskId;
  readonly opens: Opens;
  readonly look: Look;
  /** How it stands in the plan; the poster, which has no case, knows only what is locked at first. */
  readonly stands: Status | 'absent';
  readonly isDuty: boolean;
  /** It is a duty only where violent extremism is flagged, which the poster has to say (5.5.3). */
  readonly isDutyIfExtremism?: boolean;
  /** A gate is open once it was told, a lock once its gates are. */
  readonly isOpened: boolean;
  /** It is the first duty that is still to do. */
  readonly isNext: boolean;
}
/** All that is drawn of a case. A box that is not yet revealed is not there. */
export interface Picture {
  readonly bands: readonly { readonly stage: Stage; readonly look: Look }[];
  readonly boxes: readonly Box[];
  readonly calls: readonly Call[];
  /** The boxes of the way walked, in order, as far as where we are. */
  readonly way: readonly ScreenId[];
}

/** Whether a part was found, or said, as far as the answers go (5.5.3 for the forms and the risks). */
function isFound({ answers }: WizardContext, id: PartId): boolean | undefined {
  if (formIds.some((form) => form === id))
    return isAnswered(answers, 'harm') ? formsIdentified(answers).some((form) => form === id) : undefined;
  if (id === 'evidence-location' || id === 'evidence-handled') return isAnswered(answers, id) || undefined;
  const risk = riskIds.find((one) => one === id);
  if (!risk) return undefined;
  const status = riskStatus(answers, risk);
  return status === 'unanswered' ? undefined : status !== 'clear';
}

const lookOf = ({ screen, walked }: CaseOnChart, of: ScreenId): Look =>
  of === screen ? 'here' : walked.includes(of) ? 'walked' : 'ahead';

/** How far on the way a screen stands: all that follows the list of whom to ring stands with it; nowhere, beside the walk. */
const placeOf = (screen: ScreenId): number =>
  Math.min(boxScreens.indexOf(taskOf(screen) ? 'referrals' : screen), boxScreens.indexOf('referrals'));
/** What stands no further than the furthest screen shown is revealed. */
const isRevealed = ({ screen, walked }: CaseOnChart, box: ScreenId): boolean =>
  [...walked, screen].some((shown) => placeOf(shown) >= placeOf(box));

function boxOf(at: CaseOnChart | undefined, screen: ScreenId): Box {
  const parts = (partsOf[screen] ?? []).map((id) => ({
    id,
    isFound: at && isFound(at.context, id),
    isAsked: at?.screen === screen && at.question === id,
  }));
  return { screen, look: at ? lookOf(at, screen) : 'ahead', parts };
}

/** What opens a task, in kind: 5.5.7-a for both, 5.5.3-violent-extremism-c for either. */
function opensBy(task: TaskId): Opens {
  const { need, of } = tasks[task].opensAfter;
  if (of.length === 0) return 'atOnce';
  return need === 'any' ? 'either' : 'both';
}

/** Every call of the protocol, as it stands in the plan of a case. */
function callsOf(at: CaseOnChart): readonly Call[] {
  const rows = plan(at.context);
  const next = rows.find(({ duty, status }) => duty && isToDo(status))?.task;
  return taskIds.map((task) => {
    const [row, opens] = [rows.find((planned) => planned.task === task), opensBy(task)];
    return {
      task,
      opens,
      look: lookOf(at, `referrals/${task}`),
      stands: row?.status ?? 'absent',
      isDuty: row?.duty ?? false,
      isOpened: (opens === 'atOnce' ? isMade : isOpen)(at.context, task),
      isNext: task === next,
    };
  });
}

const callOfPoster = (task: TaskId): Call => ({
  task,
  opens: opensBy(task),
  look: 'ahead',
  stands: opensBy(task) === 'atOnce' ? 'to-do' : 'locked',
  isDuty: tasks[task].dutyWhen !== never,
  isDutyIfExtremism: tasks[task].dutyWhen === extremismFlagged,
  isOpened: false,
  isNext: false,
});

/** The whole chart, without a case: for the wall of an office. */
export const poster: Picture = {
  bands: stages.map((stage) => ({ stage, look: 'walked' })),
  boxes: boxScreens.map((screen) => boxOf(undefined, screen)),
  calls: taskIds.map(callOfPoster),
  way: [],
};

/** What the chart shows of a case as it stands. What is ahead of it is not on it, save the names of the bands. */
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
    calls: isRevealed(at, 'referrals') ? callsOf(at) : [],
    way: [...new Set([...at.walked, at.screen])].filter((screen) => boxes.some((box) => box.screen === screen)),
  };
}
