import { assign, setup } from 'xstate';
import {
  type Answer,
  type Answers,
  isAnswered,
  chosenOptions,
  isAnswer,
  isAsked,
  isConcern,
  withAnswer,
} from '../case/answers';
import { withDetails, withEntry } from '../case/log';
import { refusal } from '../case/marking';
import {
  type Act,
  actOf,
  type FollowUpAct,
  isCall,
  isMade,
  isPlanned,
  type LogEntry,
  type Markable,
  markables,
  type MarkAction,
  withReported,
} from '../case/marks';
import { endScreen, firstUnanswered, isOnPath, isUnanswered, screenOf } from '../case/path';
import { nextDuty } from '../case/plan';
import { type QuestionId, questionIds } from '#protocol/questions';
import {
  asks,
  type EndScreen,
  infoPages,
  isSayScreen,
  isSidePage,
  isWalkScreen,
  type ScreenId,
  taskOf,
  type WalkScreen,
  walkScreens,
} from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { type Detour, emptyCase, type WizardContext, type WizardEvent } from './context';

function isPartOfWalk(facts: WizardContext, screen: ScreenId): boolean {
  const task = taskOf(screen);
  if (task) return isPlanned(facts, task);
  if (isWalkScreen(screen)) return isOnPath(facts.answers, screen);
  if (screen === 'record') return true;
  if (screen === 'next-steps' || isSayScreen(screen)) return isConcern(facts.answers);
  return endScreen(facts.answers) === screen;
}

/** Whether a report was made although the walk ends on an exit page, which then links to the record. */
const isReportedExit = (facts: WizardContext): boolean => {
  const isExitPage = !isConcern(facts.answers) || isOnPath(facts.answers, 'other-procedures');
  return isExitPage && taskIds.some((task) => isMade(facts, task));
};

/**
 * Whether a screen may be opened: it or the task list was shown in this case, and it is still part of the walk. The
 * first screen and the side pages can always be opened.
 */
export function mayOpen(facts: WizardContext, screen: ScreenId): boolean {
  if (screen === 'immediate-danger' || isSidePage(screen)) return true;
  const shown = facts.reached.includes(screen) || facts.reached.includes('referrals');
  return (shown && isPartOfWalk(facts, screen)) || (screen === 'record' && isReportedExit(facts));
}

/** Begins a detour, or extends the current one. Changing an unanswered question brings in all the others. */
const beginDetour = ({ answers, detour }: WizardContext, question: QuestionId, from: Detour['returnTo']): Detour => ({
  returnTo: detour?.returnTo ?? from,
  pending: detour?.pending ?? [],
  withUnanswered: detour?.withUnanswered === true || !isAnswered(answers, question),
});

/** Returns the detour after an answer: unanswered questions that it adds to the path must still be shown. */
function extendDetour(detour: Detour, before: Answers, after: Answers): Detour {
  const added = questionIds.filter((question) => isAsked(after, question) && !isAsked(before, question));
  const unanswered = added.filter((question) => !isAnswered(after, question)).map(screenOf);
  return { ...detour, pending: [...new Set([...detour.pending, ...unanswered])] };
}

/** The pages that must follow this screen's questions, if any (5.5.6 for evidence, 5.5.3 for a risk). */
const tellingAfter = (asked: WalkScreen): readonly WalkScreen[] =>
  walkScreens.filter((screen) => asks(asked).some((question) => infoPages[screen]?.after.includes(question)));

/** After Continue: removes the screen from those still to show, and adds the pages that must follow it. */
const leaveScreen = (detour: Detour, screen: WalkScreen): Detour => ({
  ...detour,
  pending: [...new Set([...detour.pending.filter((other) => other !== screen), ...tellingAfter(screen)])],
});

const hasUnanswered = (answers: Answers, screen: WalkScreen): boolean =>
  asks(screen).some((question) => isUnanswered(answers, question));

/** Returns the next screen of a detour: the first that is due and has something to ask or to tell. */
function nextInDetour({ answers, detour }: WizardContext): WalkScreen | undefined {
  const toAnswer = (screen: WalkScreen) => hasUnanswered(answers, screen);
  const toTell = (screen: WalkScreen) => infoPages[screen] !== undefined && isOnPath(answers, screen);
  const isDue = (screen: WalkScreen) => detour?.pending.includes(screen) && (toTell(screen) || toAnswer(screen));
  return walkScreens.find((screen) => isDue(screen) || (detour?.withUnanswered && toAnswer(screen)));
}

/** Adds an answer, the facts that it says were told, and to any detour the questions that it brings up. */
function withOneMore({ answers: before, told, detour }: WizardContext, question: QuestionId, answer: Answer) {
  const answers = withAnswer(before, question, answer);
  return {
    answers,
    told: question === 'already-reported' ? withReported(told, before, answers) : told,
    detour: detour && extendDetour(detour, before, answers),
  };
}

export type AnyAction = MarkAction | FollowUpAct['do'];
function actIn(event: WizardEvent, action: AnyAction) {
  return action === 'done' ? ({ do: action } as const) : actOf(action, 'by' in event ? event.by : undefined);
}

/** Returns the log entry for an act; a call records what was chosen at that moment. */
const entryOf = ({ answers }: WizardContext, task: Markable, act: Act | FollowUpAct, at: string): LogEntry =>
  ({ task, ...act, at, ...(isCall(task, act) && { told: chosenOptions(answers) }) }) as LogEntry;

/** The types, guards and actions of the chart. Each guard asks a rule of `src/case` and decides nothing itself. */
export const wizardRules = setup({
  types: { context: {} as WizardContext, events: {} as WizardEvent },
  guards: {
    isAsked: ({ context }, question: QuestionId) => isAsked(context.answers, question),
    isValid: ({ event }, question: QuestionId) => 'answer' in event && isAnswer(question, event.answer),
    isOffPath: ({ context }, screen: WalkScreen) => !isOnPath(context.answers, screen),
    isAnswered: ({ context }, screen: WalkScreen) => !hasUnanswered(context.answers, screen),
    isConcern: ({ context }) => isConcern(context.answers),
    endsAt: ({ context }, end: EndScreen) => endScreen(context.answers) === end,
    isFirstUnanswered: ({ context }, screen: WalkScreen) => {
      const open = firstUnanswered(context.answers);
      return asks(screen).some((question) => question === open);
    },
    mayOpen: ({ context }, screen: ScreenId) => mayOpen(context, screen),
    isNotPlanned: ({ context }, task: TaskId) => !isPlanned(context, task),
    isNextDuty: ({ context }, { after, task }: { after: TaskId; task: TaskId }) => nextDuty(context, after) === task,
    /** Asks `refusal`, which holds the order of referral: 5.5.5-b, 5.5.5-e, 5.5.6-g, 5.5.7-a, 5.5.3-violent-extremism-c. */
    mayMark: ({ context, event }, action: AnyAction) => {
      const act = actIn(event, action);
      return (
        'task' in event && markables.includes(event.task) && act !== undefined && !refusal(context, event.task, act)
      );
    },
    isInDetour: ({ context }) => context.detour !== undefined,
    isNextInDetour: ({ context }, screen: WalkScreen) => nextInDetour(context) === screen,
    /** A detour that began on the record returns there, unless the case is no longer a concern. */
    returnsToRecord: ({ context }) => context.detour?.returnTo === 'record' && isConcern(context.answers),
    isBehindNotes: ({ context }, screen: ScreenId) => context.place === screen,
  },
  actions: {
    /** A screen that is skipped does not count as shown. */
    arrive: assign(({ context }, screen: ScreenId) =>
      isWalkScreen(screen) && !isOnPath(context.answers, screen)
        ? {}
        : {
            place: screen,
            reached: context.reached.includes(screen) ? context.reached : context.reached.concat(screen),
            madeConcern: screen === 'referrals' && context.madeConcern,
            detour: screen === 'referrals' || screen === context.detour?.returnTo ? undefined : context.detour,
          },
    ),
    answer: assign(({ context, event }, question: QuestionId) =>
      'answer' in event ? withOneMore(context, question, event.answer) : {},
    ),
    mark: assign(({ context, event }, action: AnyAction) => {
      const act = actIn(event, action);
      if (!('task' in event) || !act) return {};
      return withEntry(context, entryOf(context, event.task, act, ('at' in event && event.at) || ''));
    }),
    detail: assign(({ context, event }) =>
      event.type === 'detail' ? { log: withDetails(context.log, event.task, event.details) } : {},
    ),
    makeConcern: assign(({ context: { answers } }) => ({
      madeConcern: !isConcern(answers),
      answers: isConcern(answers) ? answers : withAnswer(answers, 'need', 'concern'),
      detour: undefined,
    })),
    /** Back and forward restore the detour of that step; any other address leaves the detour unchanged. */
    restoreDetour: assign(({ event }) => ('detour' in event ? { detour: event.detour } : {})),
    beginDetour: assign(({ context }, { question, from }: { question: QuestionId; from: Detour['returnTo'] }) => ({
      detour: beginDetour(context, question, from),
    })),
    leave: assign(({ context }, screen: WalkScreen) => ({
      detour: context.detour && leaveScreen(context.detour, screen),
    })),
    clear: assign(emptyCase),
  },
});
