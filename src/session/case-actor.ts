import { createActor, fromTransition } from 'xstate';
import { asAnswer, type Drafts, ticked, withoutDrafts } from '../case/answers';
import { askedQuestions } from '../case/path';
import type { WizardEvent } from '../machine/context';
import { begin, resume, screenShown, step, type WizardSnapshot } from '../machine/journey';
import type { QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import type { KeptCase } from './kept-case';
import { withTurned } from './said';
import type { CaseView, Notice } from './session';

/** A running case: the statechart, and what the screens are shown of it and of the ticks. */
interface RunningCase extends CaseView {
  readonly chart: WizardSnapshot;
}

/** Something that happens to a running case: an event of the chart, or a change besides it. */
type CaseEvent =
  | WizardEvent
  | { readonly type: 'tick'; readonly question: QuestionId; readonly ticks: readonly string[] }
  /** Takes the ticks of these questions as answers; `then`: an event for the chart in the same step. */
  | { readonly type: 'take'; readonly questions: readonly QuestionId[]; readonly then?: 'continue' | 'refer-now' }
  | { readonly type: 'say'; readonly task: TaskId; readonly phrase: string }
  | { readonly type: 'tell'; readonly notice: Notice | undefined };

const shownOf = (chart: WizardSnapshot) => ({
  chart,
  screen: screenShown(chart),
  context: chart.context,
  log: chart.context.log,
});

/** A notice lasts until the next step; but behind Hide it waits, and `keeps-nothing` lasts until it is closed. */
const noticeAfter = ({ screen, notice }: RunningCase): Notice | undefined =>
  screen === 'notes' || notice === 'keeps-nothing' ? notice : undefined;

/** Takes the ticks of these questions as answers; those off the path or not a valid answer are left as ticks. */
function taken({ chart, drafts }: Pick<RunningCase, 'chart' | 'drafts'>, questions: readonly QuestionId[]) {
  let [at, left]: [WizardSnapshot, Drafts] = [chart, drafts];
  for (const question of questions) {
    const answer = left[question] && asAnswer(question, left[question]);
    if (answer === undefined || !askedQuestions(at.context.answers).includes(question)) continue;
    at = step(at, { type: `answer.${question}`, answer } as WizardEvent);
    left = withoutDrafts(left, [question]);
  }
  return { at, left };
}

function changes(running: RunningCase, event: CaseEvent): Partial<RunningCase> {
  switch (event.type) {
    case 'tick':
      return { drafts: { ...running.drafts, [event.question]: event.ticks } };
    case 'say':
      return { said: withTurned(running.said, event.task, event.phrase) };
    case 'tell':
      return { notice: event.notice };
    case 'take': {
      const { at, left } = taken(running, event.questions);
      return { ...shownOf(event.then ? step(at, { type: event.then }) : at), drafts: left };
    }
    case 'clear':
      return { ...shownOf(step(running.chart, event)), drafts: {}, said: {} };
    default:
      return shownOf(step(running.chart, event));
  }
}

const logic = fromTransition<RunningCase, CaseEvent, never, RunningCase>(
  (running, event) => ({ ...running, notice: noticeAfter(running), ...changes(running, event) }),
  ({ input }) => input,
);

/** Resumes a kept case, or begins a new one, as an actor: each step of the person is one event and one change. */
export function runCase(kept: KeptCase | undefined) {
  const chart = kept ? resume(kept.context, kept.hidden) : begin();
  const input = { ...shownOf(chart), drafts: kept?.drafts ?? {}, said: kept?.said ?? {}, notice: undefined };
  return createActor(logic, { input }).start();
}
export type CaseActor = ReturnType<typeof runCase>;

/** Whether a question has an answer, or ticks that form one. */
export const isWellTicked = ({ context: { answers }, drafts }: CaseView, question: QuestionId): boolean =>
  asAnswer(question, ticked(answers, drafts, question)) !== undefined;
