import { assign, setup } from 'xstate';
import { type Answer, isAnswer, withAnswer, isAsked } from '../case/answers';
import { type LogEntry, withDetails, withEntry } from '../case/log';
import { refusal } from '../case/marking';
import { factsOf } from '../case/facts';
import { type Act, actOf, type FollowUpAct, isCall, type Markable, markables, type MarkAction } from '../case/marks';
import { endScreen, firstUnanswered, isConcern, isOnPath, isUnanswered } from '../case/path';
import { isPlanned } from '../case/plan';
import { nextDuty } from '../case/outstanding';
import type { QuestionId } from '#protocol/questions';
import { asks, type EndScreen, isWalkScreen, type ScreenId, type WalkScreen } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { emptyCase, type WizardContext, type WizardEvent } from './context';
import { beginDetour, type Detour, extendDetour, leaveScreen, nextInDetour } from './detour';
import { mayOpen } from './reach';

/** Adds an answer; a detour under way then includes any question that it brings onto the path. */
function withOneMore({ answers: before, detour }: WizardContext, question: QuestionId, answer: Answer) {
  const answers = withAnswer(before, question, answer);
  return { answers, detour: detour && extendDetour(detour, before, answers) };
}

/** Every action on a mark. */
export type AnyAction = MarkAction | FollowUpAct['do'];
function actIn(event: WizardEvent, action: AnyAction) {
  return action === 'done' ? ({ do: action } as const) : actOf(action, 'by' in event ? event.by : undefined);
}

/** Returns the log entry for an act; a call records the facts known at that moment. */
const entryOf = ({ answers }: WizardContext, task: Markable, act: Act | FollowUpAct, at: string): LogEntry =>
  ({ task, ...act, at, ...(isCall(task, act) && { told: factsOf(answers) }) }) as LogEntry;

/** The types, guards and actions of the chart. Each guard asks a rule of `src/case` and decides nothing itself. */
export const wizardRules = setup({
  types: { context: {} as WizardContext, events: {} as WizardEvent },
  guards: {
    isAsked: ({ context }, question: QuestionId) => isAsked(context.answers, question),
    isValid: ({ event }, question: QuestionId) => 'answer' in event && isAnswer(question, event.answer),
    isOffPath: ({ context }, screen: WalkScreen) => !isOnPath(context.answers, screen),
    isAnswered: ({ context }, screen: WalkScreen) =>
      !asks(screen).some((question) => isUnanswered(context.answers, question)),
    isConcern: ({ context }) => isConcern(context.answers),
    endsAt: ({ context }, end: EndScreen) => endScreen(context.answers) === end,
    isFirstUnanswered: ({ context }, screen: WalkScreen) => {
      const open = firstUnanswered(context.answers);
      return asks(screen).some((question) => question === open);
    },
    mayOpen: ({ context }, screen: ScreenId) => mayOpen(context, screen),
    isNotPlanned: ({ context }, task: TaskId) => !isPlanned(context, task),
    isNextDuty: ({ context }, { after, task }: { after: TaskId; task: TaskId }) => nextDuty(context, after) === task,
    /** The lock on the order of referral: 5.5.5-b, 5.5.5-e, 5.5.6-g, 5.5.7-a, 5.5.3-violent-extremism-c. */
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
    takeUpDetour: assign(({ event }) => ('detour' in event ? { detour: event.detour } : {})),
    beginDetour: assign(({ context }, { question, from }: { question: QuestionId; from: Detour['returnTo'] }) => ({
      detour: beginDetour(context, question, from),
    })),
    leave: assign(({ context }, screen: WalkScreen) => ({
      detour: context.detour && leaveScreen(context.detour, screen),
    })),
    clear: assign(emptyCase),
  },
});
